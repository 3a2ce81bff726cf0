package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.customerportal.account.address.AddressChange;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUserId;

/** A change of address as a row. */
@Entity(name = "portal_address_change")
@Table(name = "portal_address_change")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class AddressChangeEntity {

    @Id
    String tenant;

    @Id
    UUID id;

    @Column(name = "user_id")
    UUID userId;

    @Column(name = "old_spelling")
    String oldSpelling;

    @Column(name = "new_spelling")
    String newSpelling;

    @Column(name = "requested_at")
    long requestedAt;

    @Column(name = "ends_at")
    long endsAt;

    boolean confirmed;

    static AddressChangeEntity of(String tenant, AddressChange change) {
        AddressChangeEntity row = new AddressChangeEntity();
        row.tenant = tenant;
        row.id = change.id();
        row.userId = change.user().value();
        row.oldSpelling = change.from().spelling();
        row.newSpelling = change.to().spelling();
        row.requestedAt = Micros.of(change.requestedAt());
        row.endsAt = Micros.of(change.endsAt());
        row.confirmed = change.confirmed();
        return row;
    }

    /** Sets every attribute but the key to those of this row. */
    Change fill(Change change) {
        return change.set("userId", userId)
                .set("oldSpelling", oldSpelling)
                .set("newSpelling", newSpelling)
                .set("requestedAt", requestedAt)
                .set("endsAt", endsAt)
                .set("confirmed", confirmed);
    }

    AddressChange change() {
        return new AddressChange(
                id,
                new PortalUserId(userId),
                address(oldSpelling),
                address(newSpelling),
                Micros.instant(requestedAt),
                Micros.instant(endsAt),
                confirmed);
    }

    private EmailAddress address(String spelling) {
        return EmailAddress.parse(spelling)
                .orElseThrow(() -> new IllegalStateException("An address of change %s cannot be read".formatted(id)));
    }
}
