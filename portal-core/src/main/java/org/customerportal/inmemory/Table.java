package org.customerportal.inmemory;

import java.util.List;

/**
 * Rows of one kind, and every index that they stand in.
 *
 * @param indexes the first one is primary: rows with the same key there are one and the same, before and after a change
 * @param <R> the rows
 */
record Table<R>(List<Index<?, R>> indexes) {

    Table {
        indexes = List.copyOf(indexes);
    }

    Index<?, R> primary() {
        return indexes.get(0);
    }
}
