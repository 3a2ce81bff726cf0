package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.customerportal.credential.PasswordHash;
import org.customerportal.user.PortalUserId;

/** A user's password hash as a row. A user without one may have a row too, with an empty hash. */
@Entity(name = "portal_password")
@Table(name = "portal_password")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class PasswordEntity {

    @Id
    String tenant;

    /** The id of the user. */
    @Id
    @Column(name = "user_id")
    UUID id;

    String encoded;

    @Column(name = "changed_at")
    long changedAt;

    static PasswordEntity without(String tenant, PortalUserId user) {
        PasswordEntity row = new PasswordEntity();
        row.tenant = tenant;
        row.id = user.value();
        row.encoded = "";
        return row;
    }

    PasswordHash hash() {
        return new PasswordHash(new PortalUserId(id), encoded, Micros.instant(changedAt));
    }
}
