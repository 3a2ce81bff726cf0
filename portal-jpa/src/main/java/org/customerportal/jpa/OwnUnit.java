package org.customerportal.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One unit of work with its entity manager and transaction. Used by one thread. */
final class OwnUnit {

    private static final Logger LOG = LoggerFactory.getLogger(OwnUnit.class);

    private final EntityManager entities;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private int writes;
    private boolean doomed;

    OwnUnit(EntityManager entities) {
        this.entities = entities;
    }

    EntityManager entities() {
        return entities;
    }

    void written() {
        writes++;
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** Runs the work and commits it, or leaves nothing behind. */
    <T> T complete(Supplier<T> work) {
        EntityTransaction transaction = entities.getTransaction();
        try {
            transaction.begin();
            T result = work.get();
            if (doomed || transaction.getRollbackOnly()) {
                throw new IllegalStateException("A part of this unit of work failed after it had written");
            }
            transaction.commit();
            return result;
        } catch (Throwable failure) {
            rollBack(transaction, failure);
            throw failure;
        } finally {
            entities.close();
        }
    }

    /** Runs more work in this unit. If it fails after it has written, the unit can only fail. */
    <T> T join(Supplier<T> work) {
        int before = writes;
        boolean returned = false;
        try {
            T result = work.get();
            returned = true;
            return result;
        } finally {
            doomed |= !returned && writes > before;
        }
    }

    /** Runs what waited for the commit, in order. */
    void tellCommitted() {
        afterCommit.forEach(OwnUnit::tell);
    }

    /** Runs an action that can no longer change anything about the unit. */
    static void tell(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException failure) {
            LOG.warn("An action after the commit failed", failure);
        }
    }

    private static void rollBack(EntityTransaction transaction, Throwable failure) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }
}
