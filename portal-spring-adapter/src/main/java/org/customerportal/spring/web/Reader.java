package org.customerportal.spring.web;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;
import org.customerportal.flow.FieldValue;
import org.customerportal.page.Count;
import org.customerportal.text.LocalizedText;

/**
 * The person to whom a page speaks. Templates ask it to tell times, days, numbers and texts that come in several languages.
 *
 * @param language in which the page speaks
 * @param zone in which it tells times
 * @param now when it is made
 */
public record Reader(Locale language, ZoneId zone, Instant now) {

    private static final Set<Integer> RIGHT_TO_LEFT =
            Set.of((int) Character.DIRECTIONALITY_RIGHT_TO_LEFT, (int) Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    private static final int MORNING = 5;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    public Reader {
        requireNonNull(language, "language");
        requireNonNull(zone, "zone");
        requireNonNull(now, "now");
    }

    /** Returns the language for the {@code lang} attribute. */
    public String tag() {
        return language.toLanguageTag();
    }

    /** Says whether the text runs from the right to the left: {@code rtl} or {@code ltr}. */
    public String direction() {
        boolean backwards = language.getDisplayLanguage(language)
                .codePoints()
                .limit(1)
                .map(Character::getDirectionality)
                .anyMatch(RIGHT_TO_LEFT::contains);
        return backwards ? "rtl" : "ltr";
    }

    /** Returns {@code morning}, {@code afternoon} or {@code evening}, as it is where the reader is. */
    public String daytime() {
        int hour = now.atZone(zone).getHour();
        if (hour < MORNING || hour >= EVENING) {
            return "evening";
        }
        return hour < NOON ? "morning" : "afternoon";
    }

    /** Tells day and time. */
    public String dateTime(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .format(instant.atZone(zone));
    }

    /** Tells the day on which something happened. */
    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /** Tells a day. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    /** Tells a number, with all of its decimals. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** Tells how many there are, as far as they were counted. */
    public String count(Count count) {
        return number(BigDecimal.valueOf(count.value())) + (count.more() ? "+" : "");
    }

    /** Returns the text in the reader's language, or the nearest there is. */
    public String text(LocalizedText text) {
        return text.in(language);
    }

    /** Tells an answer; that of a choice by its key, for whoever has no better word for it. */
    public String answer(FieldValue value) {
        return value.fold(text -> text, this::number, this::date, option -> option.value());
    }

    /** Returns one or two letters that stand for a name where a picture would be; empty for no name. */
    public String initials(String name) {
        String[] words = name.strip().split("[\\s@.]+", -1);
        String first = letter(words[0]);
        return words.length < 2 ? first : first + letter(words[name.indexOf('@') > 0 ? 1 : words.length - 1]);
    }

    private String letter(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .mapToObj(Character::toString)
                .findFirst()
                .map(text -> text.toUpperCase(language))
                .orElse("");
    }
}
