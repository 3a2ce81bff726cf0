package org.customerportal.notification;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of mails in one language. */
final class Words {

    private static final String BUNDLE = "org.customerportal.notification.mails";

    private final ResourceBundle bundle;
    private final Locale language;

    Words(Locale language) {
        // Without this control a missing language would fall back to the machine's own, not to English.
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.language = language;
    }

    Locale language() {
        return language;
    }

    String of(String key, Object... parts) {
        return new MessageFormat(bundle.getString(key), language).format(parts);
    }

    String greeting(String name) {
        return name.isEmpty() ? of("greeting.unnamed") : of("greeting", name);
    }

    /** Says when, with the offset from Greenwich: a mail cannot know where it is read. */
    String moment(Instant instant, ZoneId zone) {
        return new DateTimeFormatterBuilder()
                .appendLocalized(FormatStyle.LONG, FormatStyle.SHORT)
                .appendPattern(" (O)")
                .toFormatter(language)
                .format(instant.atZone(zone));
    }
}
