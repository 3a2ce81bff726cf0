package org.customerportal.spring.web.upload;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.customerportal.user.PortalUserId;

/**
 * Lets a few files in at once, because each is in memory until it is drawn, and of one person no more than a double click sends.
 * Whoever does not fit is turned away and loses nothing but a moment. Thread-safe.
 */
final class UploadRoom {

    private static final int PLACES = 4;
    private static final int PLACES_OF_A_PERSON = 2;

    /** Longer than the largest file takes on a slow line; whoever sends a byte now and then holds a place no longer. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Semaphore places = new Semaphore(PLACES);
    private final Map<PortalUserId, Integer> taken = new ConcurrentHashMap<>();
    private final Supplier<Instant> clock;

    UploadRoom(Supplier<Instant> clock) {
        this.clock = clock;
    }

    /** Takes a place, if there is one; whoever got it leaves again. */
    boolean enter(PortalUserId person) {
        if (!places.tryAcquire()) {
            return false;
        }
        boolean fits = taken.merge(person, 1, Integer::sum) <= PLACES_OF_A_PERSON;
        if (!fits) {
            leave(person);
        }
        return fits;
    }

    void leave(PortalUserId person) {
        taken.computeIfPresent(person, (who, count) -> count == 1 ? null : count - 1);
        places.release();
    }

    Instant now() {
        return clock.get();
    }

    /** Says whether it took too long since then. */
    boolean isLate(Instant since) {
        return clock.get().isAfter(since.plus(PATIENCE));
    }
}
