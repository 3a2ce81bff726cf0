package org.customerportal.page;

import java.util.Optional;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;

/**
 * Asks for one page.
 *
 * @param size how many items at most, 1 to {@value #MAX_SIZE}
 * @param after where to go on, as a page returned it; empty for the first page
 */
public record PageRequest(int size, Optional<Cursor> after) {

    /** The largest page. */
    public static final int MAX_SIZE = 100;

    /** The size of a page when nobody says otherwise. */
    public static final int DEFAULT_SIZE = 25;

    /**
     * Makes the request.
     *
     * @throws InvalidInputException at path {@code size} if the size is out of range
     */
    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidInputException(Violation.of("size", "out-of-range", "max", MAX_SIZE));
        }
    }

    /** Asks for the first page of the default size. */
    public static PageRequest first() {
        return new PageRequest(DEFAULT_SIZE, Optional.empty());
    }

    /** Asks for the first page of this size. */
    public static PageRequest first(int size) {
        return new PageRequest(size, Optional.empty());
    }

    /** Asks for the page after the cursor, of the same size. */
    public PageRequest after(Cursor cursor) {
        return new PageRequest(size, Optional.of(cursor));
    }

    /**
     * Returns where a storage goes on reading.
     *
     * @param query the name of the query, with the viewer in it
     * @throws InvalidCursorException if the cursor belongs to another query or viewer
     */
    public Slice slice(String query) {
        return new Slice(size, after.map(cursor -> cursor.position(query)));
    }
}
