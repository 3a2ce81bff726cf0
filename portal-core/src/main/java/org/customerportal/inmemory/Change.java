package org.customerportal.inmemory;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row that came, changed or went.
 *
 * @param before the row as it was; empty if it is new
 * @param after the row as it is now; empty if it is gone
 */
record Change<R>(Table<R> table, Optional<R> before, Optional<R> after) {

    /** Says whether both touch the same row, or rows that want the same unique key. */
    boolean collidesWith(Change<?> other) {
        return !Collections.disjoint(uniqueKeys(), other.uniqueKeys());
    }

    private Set<UniqueKey> uniqueKeys() {
        return table.indexes().stream()
                .filter(Index::isUnique)
                .flatMap(index -> Stream.concat(before.stream(), after.stream())
                        .flatMap(row -> index.keys(row).stream())
                        .map(key -> new UniqueKey(index, key)))
                .collect(Collectors.toSet());
    }

    private record UniqueKey(Index<?, ?> index, Object key) {}
}
