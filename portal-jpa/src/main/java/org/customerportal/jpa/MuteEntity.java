package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.customerportal.notification.preference.Mute;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;

/** A mute of a request as a row. */
@Entity(name = "portal_mute")
@Table(name = "portal_mute")
@IdClass(MuteEntity.Key.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class MuteEntity {

    @Id
    String tenant;

    @Id
    @Column(name = "request_id")
    UUID requestId;

    @Id
    @Column(name = "user_id")
    UUID userId;

    @Column(name = "muted_at")
    long mutedAt;

    static MuteEntity of(String tenant, Mute mute) {
        MuteEntity row = new MuteEntity();
        row.tenant = tenant;
        row.requestId = mute.request().value();
        row.userId = mute.user().value();
        row.mutedAt = Micros.of(mute.at());
        return row;
    }

    Mute mute() {
        return new Mute(user(), new RequestId(requestId), Micros.instant(mutedAt));
    }

    PortalUserId user() {
        return new PortalUserId(userId);
    }

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String tenant;
        UUID requestId;
        UUID userId;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && tenant.equals(key.tenant)
                    && requestId.equals(key.requestId)
                    && userId.equals(key.userId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, requestId, userId);
        }
    }
}
