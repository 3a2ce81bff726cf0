package org.customerportal.jpa;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import java.util.function.Supplier;
import org.customerportal.transaction.UnitOfWork;

/**
 * The unit of work and what the statements of this package need of it.
 *
 * @param work runs work in the open unit or in a new one
 * @param current the entity manager of the open unit
 * @param written told of each write, refused ones included
 * @param database what the database can do
 * @param limits how long a read may take whose cost nothing else limits
 */
record Units(
        UnitOfWork work, Supplier<EntityManager> current, Runnable written, DatabaseProbe database, ReadLimits limits) {

    <T> T run(Function<EntityManager, T> statement) {
        return work.run(() -> statement.apply(current.get()));
    }

    int write(Uniques uniques, Function<EntityManager, Integer> statement) {
        return run(entities -> {
            int rows;
            try {
                rows = statement.apply(entities);
            } catch (RuntimeException failure) {
                written.run();
                throw uniques.explain(failure);
            }
            if (rows > 0) {
                written.run();
            }
            return rows;
        });
    }
}
