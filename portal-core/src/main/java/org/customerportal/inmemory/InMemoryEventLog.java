package org.customerportal.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.customerportal.event.Delivery;
import org.customerportal.event.EventLog;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.page.Slice;

final class InMemoryEventLog implements EventLog {

    private static final Index<UUID, Entry> BY_ID =
            Index.unique("event.id", entry -> entry.event().id());
    private static final Index<Place<Pair<EventSubject.Kind, UUID>>, Entry> BY_SUBJECT = Index.ordered(
            entry -> key(entry.event().subject()),
            entry -> entry.event().at(),
            entry -> entry.event().id());
    private static final Index<Place<Boolean>, Entry> BY_PENDING = Index.ordered(
            Entry::pending, entry -> entry.event().at(), entry -> entry.event().id());
    private static final Table<Entry> EVENTS = new Table<>(List.of(BY_ID, BY_SUBJECT, BY_PENDING));

    private final InMemoryUnitOfWork work;

    InMemoryEventLog(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public void append(PortalEvent event) {
        work.write(unit -> unit.insert(EVENTS, new Entry(event, true)));
    }

    @Override
    public Optional<PortalEvent> find(UUID id) {
        return work.read().find(BY_ID, id).map(Entry::event);
    }

    @Override
    public List<PortalEvent> history(EventSubject subject, Set<EventType> types, Slice slice) {
        return work.read()
                .latestFirst(BY_SUBJECT, key(subject), slice.after())
                .map(Entry::event)
                .filter(event -> types.contains(event.type()))
                .limit(slice.limit())
                .toList();
    }

    @Override
    public List<PortalEvent> pending(int limit) {
        return work.read()
                .oldestFirst(BY_PENDING, true)
                .limit(limit)
                .map(Entry::event)
                .toList();
    }

    @Override
    public boolean fanOut(UUID event, List<Delivery> deliveries) {
        return work.write(unit -> {
            Optional<Entry> pending = unit.read().find(BY_ID, event).filter(Entry::pending);
            pending.ifPresent(entry -> {
                unit.put(EVENTS, new Entry(entry.event(), false));
                deliveries.forEach(delivery -> unit.insert(InMemoryDeliveryQueue.DELIVERIES, delivery));
            });
            return pending.isPresent();
        });
    }

    private static Pair<EventSubject.Kind, UUID> key(EventSubject subject) {
        return new Pair<>(subject.kind(), subject.id());
    }

    private record Entry(PortalEvent event, boolean pending) {}
}
