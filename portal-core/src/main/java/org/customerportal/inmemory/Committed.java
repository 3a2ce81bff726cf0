package org.customerportal.inmemory;

import java.util.concurrent.locks.ReentrantLock;

/** What a tenant has stored for good, and the one pen with which it is changed. */
final class Committed {

    private final ReentrantLock pen = new ReentrantLock();
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    Snapshot snapshot() {
        return snapshot;
    }

    /** Puts another snapshot in place; only whoever holds the pen may. */
    void replace(Snapshot next) {
        snapshot = next;
    }

    /** Waits for the pen. Whoever holds it may take it again and then has to lay it down as often. */
    void takePen() {
        pen.lock();
    }

    void layDownPen() {
        pen.unlock();
    }
}
