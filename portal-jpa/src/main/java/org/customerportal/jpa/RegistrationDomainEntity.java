package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.customerportal.organization.OrganizationId;
import org.customerportal.registration.RegistrationDomain;

/** A domain whose people may register as a row. */
@Entity(name = "portal_registration_domain")
@Table(name = "portal_registration_domain")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class RegistrationDomainEntity {

    @Id
    String tenant;

    @Id
    UUID id;

    @Column(name = "mail_domain")
    String mailDomain;

    @Column(name = "organization_id")
    UUID organizationId;

    long since;

    static RegistrationDomainEntity of(String tenant, RegistrationDomain domain) {
        RegistrationDomainEntity row = new RegistrationDomainEntity();
        row.tenant = tenant;
        row.id = domain.id();
        row.mailDomain = domain.domain();
        row.organizationId = domain.organization().value();
        row.since = Micros.of(domain.since());
        return row;
    }

    RegistrationDomain domain() {
        return new RegistrationDomain(id, mailDomain, new OrganizationId(organizationId), Micros.instant(since));
    }
}
