package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;

/** The host's beans are the same with the portal as without it, and none of ours takes a place that is the host's. */
class AddsOnlyItsOwnTest extends OutsideTest {

    private static final Class<?>[] PLACES_OF_THE_HOST = {
        AuthenticationManager.class,
        AuthenticationProvider.class,
        UserDetailsService.class,
        MessageSource.class,
        LocaleResolver.class,
        ViewResolver.class,
        HandlerExceptionResolver.class
    };

    @Autowired
    private ApplicationContext context;

    @Test
    void leavesEveryBeanOfTheHostAsItWas() {
        Map<String, String> with = beans(context);
        try (ConfigurableApplicationContext without = SpringApplication.run(
                GuestHost.class,
                "--portal.enabled=false",
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.security.user.name=mia",
                "--spring.security.user.password=" + STAFF_PASSWORD)) {
            Map<String, String> before = beans(without);
            assertThat(before).hasSizeGreaterThan(100).doesNotContainKey("customerPortal");
            assertThat(with).containsAllEntriesOf(before);
        }
    }

    @Test
    void takesNoPlaceThatIsTheHosts() {
        for (Class<?> place : PLACES_OF_THE_HOST) {
            assertThat(context.getBeanNamesForType(place))
                    .as(place.getSimpleName())
                    .allSatisfy(
                            name -> assertThat(name.toLowerCase(Locale.ROOT)).doesNotContain("portal"));
        }
        assertThat(context.getBeansOfType(UserDetailsService.class)).hasSize(1);
    }

    /** Returns the types of the beans by name, without the numbers that differ from run to run. */
    private static Map<String, String> beans(ApplicationContext context) {
        Map<String, String> types = new TreeMap<>();
        Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> !name.startsWith("org.springframework.boot.test"))
                .forEach(name ->
                        types.put(name, String.valueOf(context.getType(name)).replaceAll("(\\$Proxy|\\$\\$|@).*", "")));
        return types;
    }
}
