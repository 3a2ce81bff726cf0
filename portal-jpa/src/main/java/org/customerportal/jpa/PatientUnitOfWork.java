package org.customerportal.jpa;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.customerportal.transaction.UnitOfWork;

/**
 * Limits how long an independent unit waits for a lock. It may wait for the unit around it, which would be for ever: H2 and
 * MariaDB limit every wait, PostgreSQL none unless it is told to.
 */
final class PatientUnitOfWork implements UnitOfWork {

    private static final String LIMIT = "set local lock_timeout = '5s'";

    private static final String NO_TABLE = "portal_nothing";

    private final UnitOfWork work;
    private final Supplier<EntityManager> current;
    private final DatabaseProbe database;

    PatientUnitOfWork(UnitOfWork work, Supplier<EntityManager> current, DatabaseProbe database) {
        this.work = work;
        this.current = current;
        this.database = database;
    }

    @Override
    public <T> T run(Supplier<T> unit) {
        return work.run(unit);
    }

    @Override
    public <T> T independent(Supplier<T> unit) {
        return work.independent(() -> {
            limitWaits(current.get());
            return unit.get();
        });
    }

    @Override
    public void afterCommit(Runnable action) {
        work.afterCommit(action);
    }

    private void limitWaits(EntityManager entities) {
        if (database.isPostgresql(entities)) {
            Provider.of(entities)
                    .touching(NO_TABLE, entities.createNativeQuery(LIMIT))
                    .executeUpdate();
        }
    }
}
