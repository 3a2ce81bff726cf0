package org.customerportal.filter;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * When something must have happened. Moments are cut to microseconds and lie within the years 1970 to 9999. What never
 * happened passes no test.
 */
public sealed interface TimeTest {

    /** The shortest time to look back. */
    Duration SHORTEST = Duration.ofSeconds(1);

    /** The longest time to look back. */
    Duration LONGEST = Duration.ofDays(3650);

    /** The first moment that can be named. */
    Instant FIRST = Instant.EPOCH;

    /** The moment after the last one that can be named. */
    Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(Cases<R> cases);

    /** Says whether something that happened at this moment passes, when judged at {@code now}. */
    default boolean accepts(Instant moment, Instant now) {
        return fold(new Cases<>(
                before -> moment.isBefore(before.moment()),
                after -> !moment.isBefore(after.moment()),
                within -> !moment.isBefore(now.minus(within.time()))));
    }

    /**
     * One branch for each kind of test.
     *
     * @param before strictly earlier than a moment
     * @param after at a moment or later
     * @param within at now minus a time or later
     * @param <R> what the branches return
     */
    record Cases<R>(Function<Before, R> before, Function<After, R> after, Function<Within, R> within) {}

    /** Strictly earlier than this moment. */
    record Before(Instant moment) implements TimeTest {
        public Before {
            moment = nameable(moment);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.before().apply(this);
        }
    }

    /** At this moment or later: whatever is not {@link Before} it. */
    record After(Instant moment) implements TimeTest {
        public After {
            moment = nameable(moment);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.after().apply(this);
        }
    }

    /**
     * At now minus this time, or later.
     *
     * @param time whole seconds, from {@link #SHORTEST} to {@link #LONGEST}
     */
    record Within(Duration time) implements TimeTest {
        public Within {
            requireNonNull(time, "time");
            if (!time.equals(time.truncatedTo(ChronoUnit.SECONDS))
                    || time.compareTo(SHORTEST) < 0
                    || time.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("whole seconds up to 3650 days");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.within().apply(this);
        }
    }

    private static Instant nameable(Instant moment) {
        if (moment.isBefore(FIRST) || !moment.isBefore(END)) {
            throw new IllegalArgumentException("a moment of the years 1970 to 9999");
        }
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
