package org.customerportal.spring.jpa;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRED;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.util.function.Supplier;
import org.customerportal.transaction.UnitOfWork;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Units of work in transactions of the host's transaction manager. A transaction that the host has open is joined, and left
 * as it was by a refusal that comes before our first write in it. Thread-safe.
 */
final class SpringUnitOfWork implements UnitOfWork {

    private final PlatformTransactionManager transactions;

    SpringUnitOfWork(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (isOver()) {
            return independent(work);
        }
        TransactionStatus status = begin(PROPAGATION_REQUIRED);
        return status.isNewTransaction() ? complete(status, work) : join(status, work);
    }

    @Override
    public <T> T independent(Supplier<T> work) {
        boolean over = isOver();
        try {
            return complete(begin(PROPAGATION_REQUIRES_NEW), work);
        } finally {
            if (over) {
                // Spring forgets this when a transaction ends inside one that is over, and would then join the dead
                // one.
                TransactionSynchronizationManager.setActualTransactionActive(true);
            }
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        if (TransactionSynchronizationManager.isActualTransactionActive() && !isOver()) {
            JoinedUnit.current(this).afterCommit(action);
        } else {
            JoinedUnit.tell(action);
        }
    }

    /** Notes a write in the open transaction. */
    void written() {
        JoinedUnit.current(this).written();
    }

    private <T> T complete(TransactionStatus status, Supplier<T> work) {
        T result;
        try {
            result = work.get();
        } catch (Throwable failure) {
            rollBack(status, failure);
            throw failure;
        }
        try {
            transactions.commit(status);
        } catch (UnexpectedRollbackException doomed) {
            throw new IllegalStateException("A part of this unit of work failed after it had written", doomed);
        }
        return result;
    }

    private <T> T join(TransactionStatus status, Supplier<T> work) {
        JoinedUnit unit = JoinedUnit.current(this);
        int before = unit.writes();
        boolean returned = false;
        try {
            T result = work.get();
            returned = true;
            return result;
        } finally {
            if (!returned && unit.writes() > before) {
                status.setRollbackOnly();
            }
            // Whoever began the transaction ends it; this only says that our part is over.
            transactions.commit(status);
        }
    }

    private void rollBack(TransactionStatus status, Throwable failure) {
        try {
            transactions.rollback(status);
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    private TransactionStatus begin(int propagation) {
        return transactions.getTransaction(new DefaultTransactionDefinition(propagation));
    }

    /** Says whether the thread still stands in a transaction that has been committed, as actions after the commit do. */
    private static boolean isOver() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isSynchronizationActive();
    }
}
