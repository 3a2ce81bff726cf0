package org.customerportal.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.event.Delivery;
import org.customerportal.event.DeliveryQueue;
import org.customerportal.event.DeliveryState;
import org.customerportal.page.Slice;

final class InMemoryDeliveryQueue implements DeliveryQueue {

    private static final Index<UUID, Delivery> BY_ID = Index.unique("delivery.id", Delivery::id);
    private static final Index<Place<DeliveryState>, Delivery> BY_STATE =
            Index.ordered(Delivery::state, Delivery::dueAt, Delivery::id);

    /** What the event log fans out into. */
    static final Table<Delivery> DELIVERIES = new Table<>(List.of(BY_ID, BY_STATE));

    private final InMemoryUnitOfWork work;

    InMemoryDeliveryQueue(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public List<Delivery> claim(Instant now, Instant leaseEnd, int limit) {
        return work.write(unit -> unit.read()
                .oldestFirst(BY_STATE, DeliveryState.DUE)
                .takeWhile(delivery -> !delivery.dueAt().isAfter(now))
                .limit(limit)
                .map(delivery -> unit.put(DELIVERIES, delivery.claimed(leaseEnd)))
                .toList());
    }

    @Override
    public boolean settle(Delivery claimed, DeliveryState state, Instant dueAt) {
        return work.write(unit -> unit.read()
                .find(BY_ID, claimed.id())
                .filter(claimed::equals)
                .map(held -> unit.put(DELIVERIES, held.settled(state, dueAt)))
                .isPresent());
    }

    @Override
    public Optional<Delivery> find(UUID id) {
        return work.read().find(BY_ID, id);
    }

    @Override
    public List<Delivery> list(DeliveryState state, Slice slice) {
        return work.read().list(BY_STATE, state, slice);
    }

    @Override
    public boolean replay(UUID id, Instant now) {
        return work.write(unit -> unit.read()
                .find(BY_ID, id)
                .filter(delivery -> delivery.state() == DeliveryState.DEAD)
                .map(dead -> unit.put(DELIVERIES, dead.replayed(now)))
                .isPresent());
    }
}
