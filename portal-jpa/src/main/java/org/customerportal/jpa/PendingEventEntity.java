package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** The mark of an event that still has to be fanned out; whoever deletes it does that. */
@Entity(name = "portal_pending_event")
@Table(name = "portal_pending_event")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class PendingEventEntity {

    @Id
    String tenant;

    /** The id of the event. */
    @Id
    @Column(name = "event_id")
    UUID id;

    @Column(name = "happened_at")
    long happenedAt;

    static PendingEventEntity of(EventEntity event) {
        PendingEventEntity row = new PendingEventEntity();
        row.tenant = event.tenant;
        row.id = event.id;
        row.happenedAt = event.happenedAt;
        return row;
    }
}
