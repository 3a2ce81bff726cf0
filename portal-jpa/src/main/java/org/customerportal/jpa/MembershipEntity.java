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
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.user.PortalUserId;

/** A membership as a row. */
@Entity(name = "portal_membership")
@Table(name = "portal_membership")
@IdClass(MembershipEntity.Key.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class MembershipEntity {

    @Id
    String tenant;

    @Id
    @Column(name = "user_id")
    UUID userId;

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    String role;
    String sharing;
    long since;
    long version;

    static MembershipEntity of(String tenant, Membership membership) {
        MembershipEntity row = new MembershipEntity();
        row.tenant = tenant;
        row.userId = membership.user().value();
        row.organizationId = membership.organization().value();
        row.role = membership.role().name();
        row.sharing = SharingName.of(membership.sharing());
        row.since = Micros.of(membership.since());
        row.version = membership.version();
        return row;
    }

    /** Sets every attribute but the key to those of this row. */
    Change fill(Change change) {
        return change.set("role", role)
                .set("sharing", sharing)
                .set("since", since)
                .set("version", version);
    }

    Membership membership() {
        return new Membership(
                new PortalUserId(userId),
                new OrganizationId(organizationId),
                Role.valueOf(role),
                SharingName.sharing(sharing),
                Micros.instant(since),
                version);
    }

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String tenant;
        UUID userId;
        UUID organizationId;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && tenant.equals(key.tenant)
                    && userId.equals(key.userId)
                    && organizationId.equals(key.organizationId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, userId, organizationId);
        }
    }
}
