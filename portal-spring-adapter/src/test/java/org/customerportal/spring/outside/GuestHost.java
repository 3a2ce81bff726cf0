package org.customerportal.spring.outside;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.customerportal.credential.PasswordHasher;
import org.customerportal.flow.Form;
import org.customerportal.flow.RequestFlow;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalSettings;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.secret.KeyRing;
import org.customerportal.spring.StaffResolver;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.testkit.fixture.CheapHasher;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.testkit.fixture.SettableClock;
import org.customerportal.text.LocalizedText;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/**
 * A host that lives under Spring Boot's own protection, speaks French, and has words of its own under keys of ours. One of
 * its two portals says that it is reached over {@code https}.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({HostPages.class, HostHabits.class})
class GuestHost {

    static final StaffMember MIA =
            StaffMember.withAllRights(new StaffId("mia"), "Mia Chen", Samples.email("mia@northwind.example"));

    /** How many sessions of the servlet container were ever begun. */
    static final AtomicInteger CONTAINER_SESSIONS = new AtomicInteger();

    @Bean
    PortalDefinition support() {
        return portal("support", "http://localhost/portal/support", RegistrationPolicy.OPEN);
    }

    @Bean
    PortalDefinition vault() {
        return portal("vault", "https://vault.example/portal/vault", RegistrationPolicy.CLOSED);
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
    KeyRing keys() {
        return KeyRing.of("test", Map.of("test", new byte[32]));
    }

    @Bean
    StaffDirectory directory() {
        return StaffDirectory.of(List.of(MIA));
    }

    @Bean
    StaffResolver staffResolver(StaffDirectory directory) {
        return principal -> Optional.of(principal.getName()).flatMap(name -> directory.find(new StaffId(name)));
    }

    @Bean
    MessageSource messageSource() {
        StaticMessageSource words = new StaticMessageSource();
        words.addMessage("sign-in.title", Locale.FRENCH, "Mot de la maison");
        return words;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.FRENCH);
    }

    @Bean
    ServletListenerRegistrationBean<HttpSessionListener> sessionCounter() {
        return new ServletListenerRegistrationBean<>(new HttpSessionListener() {
            @Override
            public void sessionCreated(HttpSessionEvent event) {
                CONTAINER_SESSIONS.incrementAndGet();
            }
        });
    }

    private static PortalDefinition portal(String key, String base, RegistrationPolicy registration) {
        return PortalDefinition.builder(key, "Northwind Service", base)
                .settings(PortalSettings.DEFAULTS.withSignInLinks().registering(registration))
                .flow(RequestFlow.of("question", LocalizedText.of("Ask a question"), Form.of()))
                .build();
    }
}
