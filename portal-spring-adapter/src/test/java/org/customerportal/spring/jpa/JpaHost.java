package org.customerportal.spring.jpa;

import java.util.stream.Stream;
import org.customerportal.notification.MailSender;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.testkit.fixture.RecordingMail;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A host with a database and an entity of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
class JpaHost {

    static ConfigurableApplicationContext start(String... properties) {
        return start(JpaHost.class, properties);
    }

    /** Starts the host with something more. */
    static ConfigurableApplicationContext start(Class<?> more, String... properties) {
        String[] all = Stream.concat(
                        Stream.of(
                                "spring.datasource.generate-unique-name=true",
                                "spring.main.banner-mode=off",
                                "portal.upkeep.enabled=false"),
                        Stream.of(properties))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(JpaHost.class, more)
                .web(WebApplicationType.NONE)
                .properties(all)
                .run();
    }

    @Bean
    PortalDefinition support() {
        return PortalDefinition.builder("support", "Northwind Service", "https://help.example.com/portal/support")
                .build();
    }

    @Bean
    MailSender mail() {
        return new RecordingMail();
    }
}
