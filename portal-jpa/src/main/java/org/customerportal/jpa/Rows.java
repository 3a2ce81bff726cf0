package org.customerportal.jpa;

import jakarta.persistence.Entity;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.customerportal.portal.TenantId;

/** The rows of one tenant; there is no statement but through here. In texts, {@code r} is the row. Thread-safe. */
final class Rows {

    private final Units units;
    private final String tenant;

    Rows(Units units, TenantId tenant) {
        this.units = units;
        this.tenant = tenant.value();
    }

    String tenant() {
        return tenant;
    }

    /** Runs several statements in one unit of work: all of them take effect, or none. */
    <T> T inUnit(Supplier<T> statements) {
        return units.work().run(statements);
    }

    /** Asks for rows of an entity. */
    <T> Select<T> from(Class<T> entity) {
        return select(entity, "select r from " + name(entity) + " r");
    }

    /** Asks for what the text, which ends before its conditions, says of the rows {@code r}. */
    <T> Select<T> select(Class<T> type, String text) {
        return ask(type, jpql -> jpql.add(text + " where r.tenant = ?", tenant));
    }

    /** Asks a whole question, which names the tenant itself. */
    <T> Select<T> ask(Class<T> type, Consumer<Jpql> question) {
        Jpql jpql = new Jpql();
        question.accept(jpql);
        return new Select<>(units, type, jpql);
    }

    /** Says whether one statement may ask for the first rows of several questions: HQL has that, the standard has not. */
    boolean unites() {
        return units.run(entities ->
                Provider.of(entities) == Provider.HIBERNATE && units.database().limitsParts(entities));
    }

    /** Returns how words are looked for in this database. */
    SearchCondition search() {
        return units.run(units.database()::isPostgresql) ? SearchCondition.POSTGRESQL : SearchCondition.PLAIN;
    }

    /** Stores new rows of this tenant. */
    void insert(Uniques uniques, Object... rows) {
        units.write(uniques, entities -> {
            for (Object row : rows) {
                entities.persist(row);
            }
            entities.flush();
            for (Object row : rows) {
                entities.detach(row);
            }
            return rows.length;
        });
    }

    /**
     * Sees to it that a row is there, so that losing a race for it spoils nothing. Whoever uses this never deletes such a row:
     * where the database has no insert for it, it takes a unit of its own, and the surrounding one would wait for itself.
     */
    void ensure(Object row) {
        InsertOnce once = new InsertOnce(row);
        if (units.write(Uniques.NONE, entities -> once.on(entities, units.database()) ? 1 : 0) == 0) {
            ensureApart(row);
        }
    }

    private void ensureApart(Object row) {
        try {
            units.work().independent(() -> {
                insert(Uniques.NONE, row);
                return row;
            });
        } catch (RuntimeException failure) {
            if (!Uniques.violatedBy(failure)) {
                throw failure;
            }
        }
    }

    Change update(Class<?> entity) {
        return update(Uniques.NONE, entity);
    }

    Change update(Uniques uniques, Class<?> entity) {
        return new Change(units, uniques, tenant, "update " + name(entity) + " r");
    }

    Change delete(Class<?> entity) {
        return new Change(units, Uniques.NONE, tenant, "delete from " + name(entity) + " r");
    }

    /** Returns the entity's name in queries, which is that of its table. */
    static String name(Class<?> entity) {
        return entity.getAnnotation(Entity.class).name();
    }
}
