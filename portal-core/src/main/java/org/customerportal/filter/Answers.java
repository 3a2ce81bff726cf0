package org.customerportal.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FieldValue;
import org.customerportal.text.TypedText;

/** What filters know of answers: which values a form can give at all, how they are written, and how they compare. */
final class Answers {

    private static final int MAX_DECIMALS = 6;
    private static final int LAST_YEAR = 9999;

    private Answers() {}

    /** Refuses what no answer can be, so that it never reaches a query. */
    static void check(FieldValue value) {
        boolean possible = value.fold(
                text -> !text.isEmpty()
                        && text.length() <= FieldType.ShortText.LIMIT
                        && text.equals(TypedText.line(text)),
                Answers::isPossible,
                day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR,
                option -> true);
        if (!possible) {
            throw new IllegalArgumentException("no answer can be this value");
        }
    }

    /** Returns what kind of value this is, as it is stored. */
    static String kind(FieldValue value) {
        return value.fold(text -> "text", number -> "number", day -> "day", option -> "choice");
    }

    /** Returns the value as text that reads back as the same value. */
    static String text(FieldValue value) {
        return value.fold(text -> text, BigDecimal::toPlainString, LocalDate::toString, option -> option.value());
    }

    static boolean isOrdered(FieldValue value) {
        return order(value, value).isPresent();
    }

    /** Returns how two values of one ordered kind compare; empty for any others. */
    static Optional<Integer> order(FieldValue left, FieldValue right) {
        return left.fold(
                text -> Optional.empty(),
                number -> number(right).map(number::compareTo),
                day -> day(right).map(day::compareTo),
                option -> Optional.empty());
    }

    private static Optional<BigDecimal> number(FieldValue value) {
        return value.fold(text -> Optional.empty(), Optional::of, day -> Optional.empty(), option -> Optional.empty());
    }

    private static Optional<LocalDate> day(FieldValue value) {
        return value.fold(
                text -> Optional.empty(), number -> Optional.empty(), Optional::of, option -> Optional.empty());
    }

    private static boolean isPossible(BigDecimal number) {
        return number.scale() <= MAX_DECIMALS
                && number.precision() <= FieldType.Number.MAX_DIGITS
                && (long) number.precision() - number.scale() <= FieldType.Number.MAX_DIGITS;
    }
}
