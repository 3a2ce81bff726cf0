package org.customerportal.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/** An answer that fits its field. */
public sealed interface FieldValue {

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(
            Function<String, R> text,
            Function<BigDecimal, R> number,
            Function<LocalDate, R> day,
            Function<FieldKey, R> choice);

    /** Words, with line breaks as {@code \n}. */
    record Text(String value) implements FieldValue {
        @Override
        public <R> R fold(
                Function<String, R> text,
                Function<BigDecimal, R> number,
                Function<LocalDate, R> day,
                Function<FieldKey, R> choice) {
            return text.apply(value);
        }
    }

    /** A number, without trailing zeros, so that equal numbers are equal values. */
    record Decimal(BigDecimal value) implements FieldValue {
        public Decimal {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public <R> R fold(
                Function<String, R> text,
                Function<BigDecimal, R> number,
                Function<LocalDate, R> day,
                Function<FieldKey, R> choice) {
            return number.apply(value);
        }
    }

    /** A calendar day. */
    record Date(LocalDate value) implements FieldValue {
        @Override
        public <R> R fold(
                Function<String, R> text,
                Function<BigDecimal, R> number,
                Function<LocalDate, R> day,
                Function<FieldKey, R> choice) {
            return day.apply(value);
        }
    }

    /** The key of the option that was chosen. */
    record Chosen(FieldKey option) implements FieldValue {
        @Override
        public <R> R fold(
                Function<String, R> text,
                Function<BigDecimal, R> number,
                Function<LocalDate, R> day,
                Function<FieldKey, R> choice) {
            return choice.apply(option);
        }
    }
}
