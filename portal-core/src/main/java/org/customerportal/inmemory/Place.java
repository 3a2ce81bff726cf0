package org.customerportal.inmemory;

import java.time.Instant;
import java.util.UUID;
import org.customerportal.page.Position;

/**
 * Where a row stands in an ordered index: among the rows with the same anchor, by instant, then by id.
 *
 * @param anchor what a list is read by, for example the requester; {@link Whole#TABLE} if it is read by nothing
 */
record Place<A extends Comparable<A>>(A anchor, Instant at, UUID id) implements Comparable<Place<A>> {

    /** Returns the place below all rows with this anchor. */
    static <A extends Comparable<A>> Place<A> lowest(A anchor) {
        return new Place<>(anchor, Instant.MIN, new UUID(0, 0));
    }

    /** Returns the place above all rows with this anchor. */
    static <A extends Comparable<A>> Place<A> highest(A anchor) {
        return new Place<>(anchor, Instant.MAX, new UUID(-1, -1));
    }

    static <A extends Comparable<A>> Place<A> of(A anchor, Position position) {
        return new Place<>(anchor, position.at(), position.id());
    }

    @Override
    public int compareTo(Place<A> other) {
        int byAnchor = anchor.compareTo(other.anchor);
        if (byAnchor != 0) {
            return byAnchor;
        }
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : Position.compareIds(id, other.id);
    }

    /** The anchor of an order that runs through all rows. */
    enum Whole {
        TABLE
    }
}
