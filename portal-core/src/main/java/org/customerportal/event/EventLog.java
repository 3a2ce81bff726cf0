package org.customerportal.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.customerportal.page.Slice;

/**
 * The log of everything that happened. Implementations are safe for concurrent use on any number of nodes and prove their
 * promises by passing {@code EventLogContract}.
 */
public interface EventLog {

    /** Appends a fact and marks it as pending, in the unit of work that is open. */
    void append(PortalEvent event);

    /** Returns the event with this id. */
    Optional<PortalEvent> find(UUID id);

    /**
     * Returns what happened to one thing, latest first, ties by id descending; at most {@link Slice#limit()}.
     *
     * @param types only events of these types; empty gives nothing
     */
    List<PortalEvent> history(EventSubject subject, Set<EventType> types, Slice slice);

    /**
     * Returns committed events that still have to be fanned out, oldest first.
     *
     * @param limit 1 to 1000
     */
    List<PortalEvent> pending(int limit);

    /**
     * Removes the marker of a pending event and puts its deliveries into the queue, in the unit of work that is open. Of any
     * number of callers for one event exactly one succeeds.
     *
     * @param deliveries may be empty
     * @return whether this call did it; if not, nothing is stored
     */
    boolean fanOut(UUID event, List<Delivery> deliveries);
}
