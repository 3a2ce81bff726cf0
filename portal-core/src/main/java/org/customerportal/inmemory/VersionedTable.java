package org.customerportal.inmemory;

import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;

/**
 * A table whose rows say which version they are, so that of several writers holding the same one only the first succeeds.
 *
 * @param kind what a refusal calls a row, for example {@code user}
 * @param version returns the version of a row
 * @param next returns a row one version ahead
 * @param rows the table itself
 */
record VersionedTable<R>(String kind, ToLongFunction<R> version, UnaryOperator<R> next, Table<R> rows) {

    /**
     * Stores a row for the first time.
     *
     * @throws DuplicateException if one of its unique keys is taken
     */
    R add(Unit unit, R row) {
        return unit.insert(rows, next.apply(row));
    }

    /**
     * Replaces the stored row.
     *
     * @throws StaleVersionException if there is none at the version of this one
     * @throws DuplicateException if one of its unique keys is taken
     */
    R replace(Unit unit, R row) {
        long held = version.applyAsLong(row);
        if (unit.read()
                .stored(rows, row)
                .map(version::applyAsLong)
                .filter(stored -> stored == held)
                .isEmpty()) {
            throw new StaleVersionException(kind, held);
        }
        return unit.put(rows, next.apply(row));
    }
}
