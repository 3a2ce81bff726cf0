package org.customerportal.jpa;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.customerportal.transaction.UnitOfWork;

/**
 * Limits how long an independent unit waits for a lock. It may wait for the unit around it, which would be for ever: H2 and
 * MariaDB limit every wait, PostgreSQL none unless it is told to.
 */
final class PatientUnitOfWork implements UnitOfWork {

    private static final String IS_POSTGRESQL =
            "select count(*) from information_schema.tables where table_schema = 'pg_catalog' and table_name = 'pg_class'";
    private static final String LIMIT = "set local lock_timeout = '5s'";

    private final UnitOfWork work;
    private final Supplier<EntityManager> current;
    private volatile Limit limit = Limit.UNKNOWN;

    PatientUnitOfWork(UnitOfWork work, Supplier<EntityManager> current) {
        this.work = work;
        this.current = current;
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
        if (limit == Limit.UNKNOWN) {
            Number found = (Number) entities.createNativeQuery(IS_POSTGRESQL).getSingleResult();
            limit = found.intValue() > 0 ? Limit.NEEDED : Limit.GIVEN;
        }
        if (limit == Limit.NEEDED) {
            entities.createNativeQuery(LIMIT).executeUpdate();
        }
    }

    private enum Limit {
        UNKNOWN,
        NEEDED,
        GIVEN
    }
}
