package org.customerportal.spring.hosted;

import java.util.List;
import org.customerportal.credential.PasswordHasher;
import org.customerportal.flow.Form;
import org.customerportal.flow.RequestFlow;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.testkit.fixture.CheapHasher;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.SettableClock;
import org.customerportal.text.LocalizedText;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A host whose people sign in at providers of OpenID Connect, and which brings no resolver of its own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class OidcHost {

    @Bean
    PortalDefinition support() {
        return PortalDefinition.builder("support", "Northwind Service", "http://localhost/portal/support")
                .flow(RequestFlow.of("question", LocalizedText.of("Ask a question"), Form.of()))
                .build();
    }

    @Bean
    SettableClock clock() {
        return SettableClock.atNoon();
    }

    @Bean
    RecordingMail mail() {
        return new RecordingMail();
    }

    @Bean
    PasswordHasher hasher() {
        return CheapHasher.create();
    }

    @Bean
    StaffDirectory directory() {
        return StaffDirectory.of(List.of(HostWithSignIn.MIA));
    }

    @Bean
    SecurityFilterChain hosts(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(to -> to.anyRequest().authenticated())
                .oauth2Login(Customizer.withDefaults())
                .build();
    }
}
