package org.customerportal.page;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * A place in a list that is ordered by an instant and then by id, both descending. Storages return the rows strictly after
 * it: {@code at <= ? and (at < ? or id < ?)}, with ids compared as unsigned 128-bit numbers.
 *
 * @param at the instant of the last row seen, to the microsecond
 * @param id the id of the last row seen
 */
public record Position(Instant at, UUID id) {

    public Position {
        requireNonNull(at, "at");
        requireNonNull(id, "id");
    }

    /** Says whether a row with this instant and id comes strictly after this position. */
    public boolean isBefore(Instant rowAt, UUID rowId) {
        int byTime = rowAt.compareTo(at);
        return byTime < 0 || (byTime == 0 && compareIds(rowId, id) < 0);
    }

    /** Compares ids as unsigned 128-bit numbers, the order of their text and of the databases; not {@link UUID#compareTo}. */
    public static int compareIds(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
