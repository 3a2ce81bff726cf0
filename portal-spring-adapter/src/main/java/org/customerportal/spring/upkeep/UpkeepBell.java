package org.customerportal.spring.upkeep;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What the portal rings after each commit, and what the upkeep thread listens for. However often it rings while a run goes
 * on, one more run follows. Thread-safe.
 */
public final class UpkeepBell {

    private final BlockingQueue<Boolean> rung = new ArrayBlockingQueue<>(1);

    /** Rings; never waits. */
    public void ring() {
        rung.offer(true);
    }

    /** Waits for the bell, but no longer than this. */
    void await(Duration patience) throws InterruptedException {
        rung.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
