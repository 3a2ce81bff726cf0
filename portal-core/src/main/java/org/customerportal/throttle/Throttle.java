package org.customerportal.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.customerportal.event.UseCases;

/**
 * Admits attempts. What it counts stays, whatever becomes of the unit of work around it. Thread-safe.
 */
public final class Throttle {

    /** Whoever loses that often against others that are counted has been outpaced, not forgotten. */
    private static final int MOST_TRIES = 64;

    private final AttemptRepository attempts;
    private final UseCases useCases;

    /** Makes the throttle of one tenant. */
    public Throttle(AttemptRepository attempts, UseCases useCases) {
        this.attempts = attempts;
        this.useCases = useCases;
    }

    /**
     * Counts one attempt as a failure, unless it comes too early: then nothing is counted, so that nobody can keep an account
     * closed by hammering at it.
     *
     * @return whether the attempt may be judged
     */
    public boolean admit(AttemptKey key, AttemptLimits limits) {
        for (int turn = 0; turn < MOST_TRIES; turn++) {
            Optional<Boolean> decided = useCases.independent(() -> decide(key, limits));
            if (decided.isPresent()) {
                return decided.get();
            }
        }
        return false;
    }

    /** Returns how long to wait until an attempt is admitted; nothing if one would be admitted now. */
    public Duration waitFor(AttemptKey key) {
        Instant now = useCases.now();
        return useCases.run(() -> attempts.find(key))
                .map(known -> Duration.between(now, known.notBefore()))
                .filter(wait -> !wait.isNegative())
                .orElse(Duration.ZERO);
    }

    /** Starts from nothing, in the transaction that is open: an attempt has succeeded, or its owner has another password. */
    public void forget(AttemptKey key) {
        useCases.run(() -> {
            attempts.remove(key);
            return key;
        });
    }

    /** Takes one counted attempt back, because it was no failure or was never judged. */
    public void takeBack(AttemptKey key) {
        change(key, Attempts::withoutTheLast);
    }

    private void change(AttemptKey key, UnaryOperator<Attempts> change) {
        boolean done = false;
        for (int turn = 0; turn < MOST_TRIES && !done; turn++) {
            done = useCases.independent(() -> {
                Optional<Attempts> found = attempts.find(key);
                return found.isEmpty() || attempts.replace(found, change.apply(found.get()));
            });
        }
    }

    private Optional<Boolean> decide(AttemptKey key, AttemptLimits limits) {
        Instant now = useCases.now();
        Optional<Attempts> found = attempts.find(key);
        if (!limits.admit(found, now)) {
            return Optional.of(false);
        }
        return attempts.replace(found, limits.count(key, found, now)) ? Optional.of(true) : Optional.empty();
    }
}
