package org.customerportal.spring.web;

import java.util.Locale;
import org.customerportal.problem.Violation;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

/**
 * The words of the pages. They are in a bundle of ours; a bundle {@code portal-messages} of the host goes first, so that the
 * host can change single words or add a language. Never the host's own message source. Thread-safe.
 */
final class PortalMessages {

    private static final String HOSTS = "portal-messages";
    private static final String[] OURS = {
        "org/customerportal/spring/pages/messages",
        "org/customerportal/spring/pages/visitor/messages",
        "org/customerportal/spring/pages/customer/messages",
        "org/customerportal/spring/pages/desk/messages"
    };

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    PortalMessages() {
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        if (new ClassPathResource(HOSTS + ".properties").exists()) {
            source.addBasenames(HOSTS);
        }
        source.addBasenames(OURS);
    }

    MessageSource source() {
        return source;
    }

    /** Says what to do about a violation: the words for its path and code, else those for its code. */
    String violation(Violation violation, Locale language) {
        String general = text("violation." + violation.code(), language, text("violation", language, ""));
        String words = violation.path().isEmpty()
                ? general
                : text("violation." + violation.path() + "." + violation.code(), language, general);
        for (var limit : violation.limits().entrySet()) {
            words = words.replace("{" + limit.getKey() + "}", limit.getValue());
        }
        return words;
    }

    private String text(String key, Locale language, String otherwise) {
        String found = source.getMessage(key, null, otherwise, language);
        return found == null ? otherwise : found;
    }
}
