package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.json.Json;

/** An event as a row. */
@Entity(name = "portal_event")
@Table(name = "portal_event")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class EventEntity {

    @Id
    String tenant;

    @Id
    UUID id;

    @Column(name = "event_type")
    String eventType;

    String actor;

    @Column(name = "happened_at")
    long happenedAt;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    /** As JSON. */
    String details;

    static EventEntity of(String tenant, PortalEvent event) {
        EventEntity row = new EventEntity();
        row.tenant = tenant;
        row.id = event.id();
        row.eventType = event.type().name();
        row.actor = Names.of(event.actor());
        row.happenedAt = Micros.of(event.at());
        row.subjectKind = event.subject().kind().name();
        row.subjectId = event.subject().id();
        row.details = Json.write(event.details());
        return row;
    }

    PortalEvent event() {
        Map<String, String> texts = new TreeMap<>();
        Json.read(details).forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return new PortalEvent(
                id,
                EventType.valueOf(eventType),
                Names.actor(actor),
                Micros.instant(happenedAt),
                new EventSubject(EventSubject.Kind.valueOf(subjectKind), subjectId),
                texts);
    }
}
