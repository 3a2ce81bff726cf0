package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.customerportal.session.Session;
import org.customerportal.token.TokenDigest;
import org.customerportal.user.PortalUserId;

/** A session as a row. */
@Entity(name = "portal_session")
@Table(name = "portal_session")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class SessionEntity {

    @Id
    String tenant;

    @Id
    UUID id;

    String digest;

    @Column(name = "user_id")
    UUID userId;

    String portal;
    String device;
    String address;

    @Column(name = "started_at")
    long startedAt;

    @Column(name = "last_seen_at")
    long lastSeenAt;

    @Column(name = "expires_at")
    long expiresAt;

    static SessionEntity of(String tenant, Session session) {
        SessionEntity row = new SessionEntity();
        row.tenant = tenant;
        row.id = session.id();
        row.digest = session.token().text();
        row.userId = session.user().value();
        row.portal = session.portal();
        row.device = session.device();
        row.address = session.address();
        row.startedAt = Micros.of(session.startedAt());
        row.lastSeenAt = Micros.of(session.lastSeenAt());
        row.expiresAt = Micros.of(session.expiresAt());
        return row;
    }

    Session session() {
        return new Session(
                id,
                new TokenDigest(digest),
                new PortalUserId(userId),
                portal,
                device,
                address,
                Micros.instant(startedAt),
                Micros.instant(lastSeenAt),
                Micros.instant(expiresAt));
    }
}
