package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.OrganizationState;
import org.customerportal.trait.Traits;
import org.jspecify.annotations.Nullable;

/** An organization as a row. */
@Entity(name = "portal_organization")
@Table(name = "portal_organization")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class OrganizationEntity {

    private static final UUID NONE = new UUID(0, 0);

    @Id
    String tenant;

    @Id
    UUID id;

    String name;

    @Column(name = "customer_number")
    @Nullable
    String number;

    /** The attributes as JSON. */
    @Column(length = AttributesJson.MAX_LENGTH)
    @Nullable
    String attributes;

    String state;

    /** All zeros where it is merged into none: EclipseLink knows no absent id on PostgreSQL. */
    @Column(name = "merged_into")
    UUID mergedInto;

    @Column(name = "created_at")
    long createdAt;

    long version;

    static OrganizationEntity of(String tenant, Organization organization) {
        OrganizationEntity row = new OrganizationEntity();
        row.tenant = tenant;
        row.id = organization.id().value();
        row.name = organization.name();
        row.number = organization.number().orElse(null);
        row.attributes = AttributesJson.write(organization.attributes());
        row.state = organization.state().name();
        row.mergedInto = organization.mergedInto().map(OrganizationId::value).orElse(NONE);
        row.createdAt = Micros.of(organization.createdAt());
        row.version = organization.version();
        return row;
    }

    /** Sets every attribute but the key to those of this row. */
    Change fill(Change change) {
        return change.set("name", name)
                .set("number", number)
                .set("attributes", attributes)
                .set("state", state)
                .set("mergedInto", mergedInto)
                .set("createdAt", createdAt)
                .set("version", version);
    }

    Organization organization() {
        return new Organization(
                new OrganizationId(id),
                name,
                new Traits(Optional.ofNullable(number), AttributesJson.read(attributes)),
                OrganizationState.valueOf(state),
                Optional.of(mergedInto).filter(into -> !into.equals(NONE)).map(OrganizationId::new),
                Micros.instant(createdAt),
                version);
    }
}
