package org.customerportal.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a storage is asked for when a list is read: rows ordered by instant and id, both descending.
 *
 * @param size how many rows the page shows; storages return up to {@link #limit()} rows, one more, so that the service
 *     knows whether there is a next page
 * @param after rows come strictly after this position; empty for the first ones
 */
public record Slice(int size, Optional<Position> after) {

    public Slice {
        if (size < 1) {
            throw new IllegalArgumentException("a slice has at least one row, not " + size);
        }
    }

    /** Returns the most rows a storage may return. */
    public int limit() {
        return size + 1;
    }

    /**
     * Makes the page that a viewer gets from the rows that the storage returned.
     *
     * @param rows at most {@link #limit()} rows in order
     * @param position where a row stands in the order
     * @param query the name of the query, with the viewer in it
     */
    public <T> Page<T> page(List<T> rows, Function<T, Position> position, String query) {
        if (rows.size() <= size) {
            return new Page<>(rows, Optional.empty());
        }
        List<T> shown = rows.subList(0, size);
        return new Page<>(shown, Optional.of(Cursor.of(position.apply(shown.get(size - 1)), query)));
    }
}
