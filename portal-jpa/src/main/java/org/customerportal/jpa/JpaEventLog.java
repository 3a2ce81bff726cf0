package org.customerportal.jpa;

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

final class JpaEventLog implements EventLog {

    private static final Uniques TAKEN = Uniques.key("event.id");

    private final Rows rows;

    JpaEventLog(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void append(PortalEvent event) {
        EventEntity row = EventEntity.of(rows.tenant(), event);
        rows.insert(TAKEN, row, PendingEventEntity.of(row));
    }

    @Override
    public Optional<PortalEvent> find(UUID id) {
        return rows.from(EventEntity.class).and("r.id = ?", id).first(EventEntity::event);
    }

    @Override
    public List<PortalEvent> history(EventSubject subject, Set<EventType> types, Slice slice) {
        if (types.isEmpty()) {
            return List.of();
        }
        return rows.from(EventEntity.class)
                .and("r.subjectKind = ? and r.subjectId = ?", subject.kind().name(), subject.id())
                .in("r.eventType", types.stream().sorted().map(Enum::name).toList())
                .latest("r.happenedAt", slice)
                .list(EventEntity::event);
    }

    @Override
    public List<PortalEvent> pending(int limit) {
        return rows.select(EventEntity.class, "select e from portal_event e, portal_pending_event r")
                .and("e.tenant = r.tenant and e.id = r.id")
                .orderBy("r.happenedAt, r.id")
                .limit(limit)
                .list(EventEntity::event);
    }

    @Override
    public boolean fanOut(UUID event, List<Delivery> deliveries) {
        return rows.inUnit(() -> {
            boolean mine = rows.delete(PendingEventEntity.class).where("r.id = ?", event) > 0;
            if (mine && !deliveries.isEmpty()) {
                rows.insert(
                        JpaDeliveryQueue.TAKEN,
                        deliveries.stream()
                                .map(delivery -> DeliveryEntity.of(rows.tenant(), delivery))
                                .toArray());
            }
            return mine;
        });
    }
}
