package org.customerportal.transaction;

import java.util.function.Supplier;

/**
 * Runs work so that all of its writes happen, or none. Isolation is at least read committed, and a unit sees its own
 * writes. Implementations are safe for concurrent use and prove their promises by passing {@code UnitOfWorkContract}.
 *
 * <p>The storage never repeats work by itself: whoever calls decides whether trying again can help.
 */
public interface UnitOfWork {

    /**
     * Runs the work in the unit that the current thread has open (the host's transaction included, where the storage can
     * join one), or in a new one that is committed when the work returns.
     *
     * @return what the work returns
     * @throws RuntimeException whatever the work throws, unchanged; a unit begun by this call leaves nothing behind, and a
     *     joined unit stays usable as long as the work had not written yet. Once it had, the joined unit can only fail. A
     *     write refused by a {@link org.customerportal.problem.DuplicateException} counts as one
     * @throws IllegalStateException if the work returns in a unit begun by this call that can only fail; nothing is left
     *     behind
     */
    <T> T run(Supplier<T> work);

    /**
     * Runs the work in a unit of its own, whatever is open on this thread, and commits it when the work returns. What it
     * wrote stays even if the surrounding unit fails later; uncommitted writes of the surrounding unit are not seen. The
     * work must not write what the surrounding unit has written: each would wait for the other. A storage refuses that with
     * an exception, at once or when its patience ends.
     *
     * @return what the work returns
     */
    <T> T independent(Supplier<T> work);

    /**
     * Runs the action once the unit that is open on this thread has committed: in order of registration, on the committing
     * thread, outside the unit. It does not run if the unit fails. Without an open unit it runs at once. An action that
     * throws is logged and neither undoes the commit nor stops the others.
     */
    void afterCommit(Runnable action);
}
