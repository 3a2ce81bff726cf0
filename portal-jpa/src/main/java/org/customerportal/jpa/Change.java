package org.customerportal.jpa;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A statement that changes or deletes the rows of one tenant for which a condition holds. Used once, by one thread.
 */
final class Change {

    private final Units units;
    private final Uniques uniques;
    private final String tenant;
    private final Jpql jpql;
    private String separator = " set ";

    Change(Units units, Uniques uniques, String tenant, String head) {
        this.units = units;
        this.uniques = uniques;
        this.tenant = tenant;
        this.jpql = new Jpql().add(head);
    }

    Change set(String attribute, @Nullable Object value) {
        // Not "= null", which EclipseLink hands over as text; PostgreSQL refuses that for a UUID.
        return value == null
                ? to("r.%1$s = nullif(r.%1$s, r.%1$s)".formatted(attribute))
                : to("r." + attribute + " = ?", value);
    }

    /** Sets an attribute to what an expression over the row says, for example {@code r.tries = r.tries + 1}. */
    Change to(String assignment, Object... values) {
        jpql.add(separator + assignment, values);
        separator = ", ";
        return this;
    }

    /** Sets a time unless the row holds a later one already. */
    Change forward(String attribute, long micros) {
        return to("r.%1$s = case when r.%1$s < ? then ? else r.%1$s end".formatted(attribute), micros, micros);
    }

    /** Runs the statement and returns how many rows it changed. */
    int where(String condition, Object... values) {
        return where(jpql -> jpql.add(condition, values));
    }

    /** Runs the statement and returns how many rows it changed. */
    int where(Consumer<Jpql> condition) {
        condition.accept(jpql.add(" where r.tenant = ? and ", tenant));
        return units.write(uniques, entities -> {
            Provider provider = Provider.of(entities);
            return jpql.bindTo(provider.prepared(entities.createQuery(jpql.text(provider))))
                    .executeUpdate();
        });
    }
}
