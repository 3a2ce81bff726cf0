package org.customerportal.spring.upkeep;

import java.time.Duration;
import org.customerportal.Upkeep;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The one thread that does the upkeep: when the bell rings, and after the interval anyway. It starts and stops with the
 * application context; a run that has begun is given ten seconds to end.
 */
final class UpkeepThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepThread.class);
    private static final long PATIENCE_MILLIS = 10_000;

    private final Upkeep upkeep;
    private final UpkeepBell bell;
    private final Duration interval;
    private volatile @Nullable Thread thread;

    UpkeepThread(Upkeep upkeep, UpkeepBell bell, Duration interval) {
        this.upkeep = upkeep;
        this.bell = bell;
        this.interval = interval;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            Thread started = new Thread(this::work, "portal-upkeep");
            started.setDaemon(true);
            thread = started;
            started.start();
        }
    }

    @Override
    public synchronized void stop() {
        Thread stopped = thread;
        thread = null;
        if (stopped != null) {
            bell.ring();
            join(stopped);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        try {
            while (thread == Thread.currentThread()) {
                runOnce();
                bell.await(interval);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void runOnce() {
        try {
            upkeep.run();
        } catch (RuntimeException failure) {
            LOG.warn("Upkeep failed and will be tried again", failure);
        }
    }

    private static void join(Thread stopped) {
        try {
            stopped.join(PATIENCE_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        stopped.interrupt();
    }
}
