package org.customerportal.flow;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.customerportal.text.LocalizedText;

/** What a field takes, with its limits. */
public sealed interface FieldType {

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(Cases<R> cases);

    /**
     * One branch for each kind of field.
     *
     * @param <R> what the branches return
     */
    record Cases<R>(
            Function<ShortText, R> shortText,
            Function<LongText, R> longText,
            Function<Number, R> number,
            Function<Day, R> day,
            Function<Choice, R> choice) {}

    /**
     * One line.
     *
     * @param maxLength 1 to {@value #LIMIT} characters
     */
    record ShortText(int maxLength) implements FieldType {
        /** The most characters a line may be allowed. */
        public static final int LIMIT = 200;

        public ShortText {
            checkLength(maxLength, LIMIT);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.shortText().apply(this);
        }
    }

    /**
     * Several lines.
     *
     * @param maxLength 1 to {@value #LIMIT} characters
     */
    record LongText(int maxLength) implements FieldType {
        /** The most characters a text may be allowed. */
        public static final int LIMIT = 10_000;

        public LongText {
            checkLength(maxLength, LIMIT);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.longText().apply(this);
        }
    }

    /**
     * A decimal number.
     *
     * @param min the least value allowed
     * @param max the greatest value allowed
     * @param decimals how many digits after the point, 0 to 6
     */
    record Number(Optional<BigDecimal> min, Optional<BigDecimal> max, int decimals) implements FieldType {
        /** The most digits of a number, before and after the point together. */
        public static final int MAX_DIGITS = 18;

        public Number {
            requireNonNull(min, "min");
            requireNonNull(max, "max");
            if (decimals < 0 || decimals > 6) {
                throw new IllegalArgumentException("0 to 6 decimals, not " + decimals);
            }
        }

        /** Returns a whole number within these bounds, both included. */
        public static Number whole(long min, long max) {
            return new Number(Optional.of(BigDecimal.valueOf(min)), Optional.of(BigDecimal.valueOf(max)), 0);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.number().apply(this);
        }
    }

    /**
     * A calendar day, without a time zone.
     *
     * @param earliest the first day allowed
     * @param latest the last day allowed
     */
    record Day(Optional<LocalDate> earliest, Optional<LocalDate> latest) implements FieldType {
        public Day {
            requireNonNull(earliest, "earliest");
            requireNonNull(latest, "latest");
        }

        /** Returns a day without bounds. */
        public static Day any() {
            return new Day(Optional.empty(), Optional.empty());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.day().apply(this);
        }
    }

    /**
     * One of several options.
     *
     * @param options 1 to {@value #LIMIT}, with distinct keys, in the order to show
     */
    record Choice(List<Option> options) implements FieldType {
        /** The most options. */
        public static final int LIMIT = 200;

        public Choice {
            options = List.copyOf(options);
            long distinct = options.stream().map(Option::key).distinct().count();
            if (options.isEmpty() || options.size() > LIMIT || distinct != options.size()) {
                throw new IllegalArgumentException("1 to " + LIMIT + " options with distinct keys");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.choice().apply(this);
        }
    }

    /**
     * One option of a choice.
     *
     * @param key what is stored, shaped like a field key
     * @param label what people read
     */
    record Option(FieldKey key, LocalizedText label) {

        /** Returns an option with an English label. */
        public static Option of(String key, String label) {
            return new Option(new FieldKey(key), LocalizedText.of(label));
        }
    }

    private static void checkLength(int length, int limit) {
        if (length < 1 || length > limit) {
            throw new IllegalArgumentException("a length of 1 to " + limit + ", not " + length);
        }
    }
}
