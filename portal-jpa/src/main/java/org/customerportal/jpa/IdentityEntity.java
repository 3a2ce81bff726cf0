package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.identity.LinkedIdentity;
import org.customerportal.user.PortalUserId;

/** A link to an external identity as a row. */
@Entity(name = "portal_identity")
@Table(name = "portal_identity")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class IdentityEntity {

    @Id
    String tenant;

    @Id
    UUID id;

    String provider;
    String subject;

    @Column(name = "user_id")
    UUID userId;

    @Column(name = "linked_at")
    long linkedAt;

    static IdentityEntity of(String tenant, LinkedIdentity link) {
        IdentityEntity row = new IdentityEntity();
        row.tenant = tenant;
        row.id = link.id();
        row.provider = link.identity().provider();
        row.subject = link.identity().subject();
        row.userId = link.user().value();
        row.linkedAt = Micros.of(link.linkedAt());
        return row;
    }

    LinkedIdentity link() {
        return new LinkedIdentity(
                id, new ExternalIdentity(provider, subject), new PortalUserId(userId), Micros.instant(linkedAt));
    }
}
