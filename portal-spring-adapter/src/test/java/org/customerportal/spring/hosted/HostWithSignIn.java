package org.customerportal.spring.hosted;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.customerportal.credential.PasswordHasher;
import org.customerportal.flow.Form;
import org.customerportal.flow.RequestFlow;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalSettings;
import org.customerportal.spring.CustomerResolver;
import org.customerportal.spring.HostCustomer;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.testkit.fixture.CheapHasher;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.testkit.fixture.SettableClock;
import org.customerportal.text.LocalizedText;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A host with accounts and a form sign-in of its own. Whom of its people the portal knows stands in a map. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class HostWithSignIn {

    static final StaffMember MIA =
            StaffMember.withAllRights(new StaffId("mia"), "Mia Chen", Samples.email("mia@northwind.example"));
    static final String PASSWORD = "six yellow trams";

    @Bean
    PortalDefinition support() {
        return PortalDefinition.builder("support", "Northwind Service", "http://localhost/portal/support")
                .settings(PortalSettings.DEFAULTS.withSignInLinks())
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
        return StaffDirectory.of(List.of(MIA));
    }

    @Bean
    Known known() {
        return new Known(new ConcurrentHashMap<>());
    }

    @Bean
    CustomerResolver customerResolver(Known known) {
        return known::resolve;
    }

    @Bean
    SecurityFilterChain hosts(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(to ->
                        to.requestMatchers("/hello").permitAll().anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService accounts() {
        return new InMemoryUserDetailsManager(List.of("ana", "rui", "eva").stream()
                .map(name ->
                        User.withUsername(name).password("{noop}" + PASSWORD).build())
                .toList());
    }

    /**
     * Whom the host's resolver knows.
     *
     * @param customers the portal's people by the host's names
     */
    record Known(Map<String, HostCustomer> customers) {

        Optional<HostCustomer> resolve(Principal principal) {
            return Optional.ofNullable(customers.get(principal.getName()));
        }
    }

    /** A page of the host that is open to everybody. */
    @RestController
    static class Hello {

        @GetMapping("/hello")
        String hello() {
            return "hello from the host";
        }
    }
}
