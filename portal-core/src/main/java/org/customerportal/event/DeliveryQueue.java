package org.customerportal.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.page.Slice;

/**
 * The deliveries that an event was fanned out into. Implementations are safe for concurrent use on any number of nodes and
 * prove their promises by passing {@code DeliveryQueueContract}.
 */
public interface DeliveryQueue {

    /**
     * Leases due deliveries whose time has come, the longest waiting first, and counts the attempt before it starts. No two
     * callers hold the same delivery at the same time; a lease that ended makes it claimable again.
     *
     * @param now deliveries due at or before this instant can be claimed
     * @param leaseEnd until when the caller holds them
     * @param limit 1 to 1000
     * @return the deliveries as now stored
     */
    List<Delivery> claim(Instant now, Instant leaseEnd, int limit);

    /**
     * Ends an attempt.
     *
     * @param claimed the delivery as {@link #claim} returned it
     * @param state {@link DeliveryState#DUE} to try again at {@code dueAt}, anything else to end
     * @return whether the caller still held it; if not, nothing is written
     */
    boolean settle(Delivery claimed, DeliveryState state, Instant dueAt);

    /** Returns the delivery with this id. */
    Optional<Delivery> find(UUID id);

    /** Returns deliveries in this state, latest {@code dueAt} first, ties by id descending; at most {@link Slice#limit()}. */
    List<Delivery> list(DeliveryState state, Slice slice);

    /**
     * Makes a dead delivery due again with no attempts counted.
     *
     * @return whether it was dead
     */
    boolean replay(UUID id, Instant now);
}
