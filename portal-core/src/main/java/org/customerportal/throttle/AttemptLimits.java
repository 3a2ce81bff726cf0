package org.customerportal.throttle;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How failures slow down further attempts. The first ones cost nothing; from then on each doubles the wait for the next; after
 * very many nothing is judged any more until the count is forgotten on purpose.
 *
 * @param free how many failures in a row cost no wait
 * @param firstWait the wait after the first failure that is not free
 * @param longestWait the wait grows no further
 * @param most after so many failures in a row nothing more is judged (NIST SP 800-63B-4, section 3.2.2: at most 100)
 * @param memory how long after the last attempt the count is kept; a count that has reached {@code most} is kept for good
 */
public record AttemptLimits(int free, Duration firstWait, Duration longestWait, int most, Duration memory) {

    /** For one account: the fifth failure costs a second, later ones up to five minutes, and 100 are the end. */
    public static final AttemptLimits ACCOUNT =
            new AttemptLimits(4, Duration.ofSeconds(1), Duration.ofMinutes(5), 100, Duration.ofDays(30));

    /** For one network address, behind which a whole company may sit: 50 in ten minutes are free, then a minute at most. */
    public static final AttemptLimits SOURCE = new AttemptLimits(
            50, Duration.ofSeconds(1), Duration.ofMinutes(1), Integer.MAX_VALUE, Duration.ofMinutes(10));

    /** Later than any time that counts. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final int MOST_DOUBLINGS = 30;

    public AttemptLimits {
        requireNonNull(memory, "memory");
        if (free < 0 || most <= free) {
            throw new IllegalArgumentException(
                    "some attempts are free and more are possible, not %d of %d".formatted(free, most));
        }
        if (firstWait.isNegative() || firstWait.isZero() || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("waits grow from %s to %s".formatted(firstWait, longestWait));
        }
    }

    /** Says whether one more attempt may be judged now. */
    boolean admit(Optional<Attempts> before, Instant now) {
        return before.filter(known -> remembers(known, now))
                .map(known -> known.failures() < most && !now.isBefore(known.notBefore()))
                .orElse(true);
    }

    /** Returns the count with one more attempt, of which nobody knows yet that it is no failure. */
    Attempts count(AttemptKey key, Optional<Attempts> before, Instant now) {
        int failures = before.filter(known -> remembers(known, now))
                        .map(Attempts::failures)
                        .orElse(0)
                + 1;
        Instant end = failures >= most ? NEVER : now.plus(memory);
        return new Attempts(key, failures, now, now.plus(wait(failures)), end);
    }

    private Duration wait(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free - 1, MOST_DOUBLINGS);
        Duration wait = firstWait.multipliedBy(1L << doublings);
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }

    private static boolean remembers(Attempts known, Instant now) {
        return now.isBefore(known.forgottenAt());
    }
}
