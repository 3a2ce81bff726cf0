package org.customerportal.credential;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many hashes run at once as there are cores, a few more wait in order, and turns the rest away at once: whoever waits
 * holds a thread of the host, and hundreds of them would leave none for other pages (ASVS V2.4.1, V15.2.2). Thread-safe.
 */
final class HashGate {

    private static final int WAITING_PER_CORE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Semaphore places;
    private final Semaphore cores;

    private HashGate(int cores) {
        this.cores = new Semaphore(cores, true);
        this.places = new Semaphore(cores * (1 + WAITING_PER_CORE));
    }

    static HashGate forThisMachine() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    static HashGate of(int cores) {
        return new HashGate(cores);
    }

    /** Returns how many more may come in, to work or to wait. */
    int free() {
        return places.availablePermits();
    }

    /**
     * Does the work when its turn comes.
     *
     * @throws HasherBusyException if too many wait already, or the turn does not come in time; nothing was done
     */
    <T> T pass(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new HasherBusyException();
        }
        try {
            return inTurn(work);
        } finally {
            places.release();
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!admitted()) {
            throw new HasherBusyException();
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    private boolean admitted() {
        try {
            return cores.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
