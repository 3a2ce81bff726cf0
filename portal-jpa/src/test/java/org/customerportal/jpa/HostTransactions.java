package org.customerportal.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.customerportal.transaction.UnitOfWork;

/** A host that runs transactions itself and lets the portal join them. Used by one thread. */
final class HostTransactions implements UnitOfWork {

    private final EntityManagerFactory factory;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private EntityManager open;

    HostTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    EntityManager current() {
        return open;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return open == null ? independent(work) : work.get();
    }

    @Override
    public <T> T independent(Supplier<T> work) {
        EntityManager outer = open;
        open = factory.createEntityManager();
        try {
            open.getTransaction().begin();
            T result = work.get();
            open.getTransaction().commit();
            return result;
        } finally {
            if (open.getTransaction().isActive()) {
                open.getTransaction().rollback();
            }
            open.close();
            open = outer;
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }
}
