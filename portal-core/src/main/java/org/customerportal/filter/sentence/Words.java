package org.customerportal.filter.sentence;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of sentences in one language, and how it writes numbers and times. */
final class Words {

    private static final String BUNDLE = "org.customerportal.filter.sentence.words";
    private static final int MAX_DECIMALS = 6;

    private final ResourceBundle bundle;
    private final Locale language;
    private final ZoneId zone;

    Words(Locale language, ZoneId zone) {
        // Without this control a missing language would fall back to the machine's own, not to English.
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.language = language;
        this.zone = zone;
    }

    String of(String key, Object... parts) {
        return new MessageFormat(bundle.getString(key), language).format(parts);
    }

    String capitalized(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(language) + sentence.substring(first);
    }

    /** Returns one of these, in words. */
    String or(List<String> choices) {
        int last = choices.size() - 1;
        String lastOne = choices.get(last);
        return last == 0 ? lastOne : of("one-of", String.join(of("one-of.join"), choices.subList(0, last)), lastOne);
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(MAX_DECIMALS);
        return format.format(number);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    /** Returns the moment where the reader is: the day alone, if that is when it begins. */
    String moment(Instant instant) {
        ZonedDateTime moment = instant.atZone(zone);
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return day(moment.toLocalDate());
        }
        FormatStyle precision = moment.getSecond() == 0 ? FormatStyle.SHORT : FormatStyle.MEDIUM;
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, precision)
                .withLocale(language)
                .format(moment);
    }

    /** Returns the time in the largest unit that measures it. */
    String time(Duration time) {
        long seconds = time.toSeconds();
        if (seconds % 86_400 == 0) {
            return of("time.days", seconds / 86_400);
        }
        if (seconds % 3600 == 0) {
            return of("time.hours", seconds / 3600);
        }
        return seconds % 60 == 0 ? of("time.minutes", seconds / 60) : of("time.seconds", seconds);
    }
}
