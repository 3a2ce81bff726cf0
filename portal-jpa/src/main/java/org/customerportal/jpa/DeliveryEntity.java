package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.customerportal.event.Delivery;
import org.customerportal.event.DeliveryState;
import org.jspecify.annotations.Nullable;

/** A delivery as a row. */
@Entity(name = "portal_delivery")
@Table(name = "portal_delivery")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class DeliveryEntity {

    @Id
    String tenant;

    @Id
    UUID id;

    @Column(name = "event_id")
    UUID eventId;

    String recipient;
    String state;
    int attempts;

    @Column(name = "due_at")
    long dueAt;

    long fence;

    /** Names the claim under which it is being sent; none at first, which EclipseLink could not say to PostgreSQL. */
    @Column(name = "claim_id", insertable = false)
    @Nullable
    UUID claimId;

    static DeliveryEntity of(String tenant, Delivery delivery) {
        DeliveryEntity row = new DeliveryEntity();
        row.tenant = tenant;
        row.id = delivery.id();
        row.eventId = delivery.event();
        row.recipient = Names.of(delivery.recipient());
        row.state = delivery.state().name();
        row.attempts = delivery.attempts();
        row.dueAt = Micros.of(delivery.dueAt());
        row.fence = delivery.fence();
        return row;
    }

    Delivery delivery() {
        return new Delivery(
                id,
                eventId,
                Names.recipient(recipient),
                DeliveryState.valueOf(state),
                attempts,
                Micros.instant(dueAt),
                fence);
    }
}
