package org.customerportal.spring.jpa;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What we know of the transaction that is open on this thread: how often we wrote in it, and what waits for its end. Spring
 * sets it aside together with the transaction. Used by one thread.
 */
final class JoinedUnit implements TransactionSynchronization {

    private static final Logger LOG = LoggerFactory.getLogger(JoinedUnit.class);

    private final SpringUnitOfWork owner;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private int writes;

    private JoinedUnit(SpringUnitOfWork owner) {
        this.owner = owner;
    }

    /** Returns what we know of the open transaction. */
    static JoinedUnit current(SpringUnitOfWork owner) {
        for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof JoinedUnit unit && unit.owner == owner) {
                return unit;
            }
        }
        JoinedUnit fresh = new JoinedUnit(owner);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    int writes() {
        return writes;
    }

    void written() {
        writes++;
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_COMMITTED) {
            afterCommit.forEach(JoinedUnit::tell);
        }
    }

    /** Runs an action that can no longer change anything about the transaction. */
    static void tell(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException failure) {
            LOG.warn("An action after the commit failed", failure);
        }
    }
}
