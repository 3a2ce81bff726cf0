package org.customerportal.jpa;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.customerportal.transaction.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Units of work in transactions of our own, one entity manager for each. Thread-safe. */
final class OwnUnitOfWork implements UnitOfWork {

    private final EntityManagerFactory factory;
    private final ConcurrentMap<Thread, OwnUnit> open = new ConcurrentHashMap<>();

    OwnUnitOfWork(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Returns the unit that is open on this thread. */
    OwnUnit unit() {
        OwnUnit unit = open.get(Thread.currentThread());
        if (unit == null) {
            throw new IllegalStateException("No unit of work is open on this thread");
        }
        return unit;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        OwnUnit joined = open.get(Thread.currentThread());
        return joined == null ? independent(work) : joined.join(work);
    }

    @Override
    public <T> T independent(Supplier<T> work) {
        OwnUnit unit = new OwnUnit(factory.createEntityManager());
        OwnUnit outer = open.put(Thread.currentThread(), unit);
        T result;
        try {
            result = unit.complete(work);
        } finally {
            leaveTo(outer);
        }
        unit.tellCommitted();
        return result;
    }

    @Override
    public void afterCommit(Runnable action) {
        OwnUnit unit = open.get(Thread.currentThread());
        if (unit == null) {
            OwnUnit.tell(action);
        } else {
            unit.afterCommit(action);
        }
    }

    private void leaveTo(@Nullable OwnUnit outer) {
        if (outer == null) {
            open.remove(Thread.currentThread());
        } else {
            open.put(Thread.currentThread(), outer);
        }
    }
}
