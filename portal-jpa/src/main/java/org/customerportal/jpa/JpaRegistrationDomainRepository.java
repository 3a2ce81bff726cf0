package org.customerportal.jpa;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.organization.OrganizationId;
import org.customerportal.registration.RegistrationDomain;
import org.customerportal.registration.RegistrationDomainRepository;

final class JpaRegistrationDomainRepository implements RegistrationDomainRepository {

    private static final Uniques TAKEN =
            Uniques.key("registration-domain.id").or("portal_registration_domain_unique", "registration-domain.domain");

    private final Rows rows;

    JpaRegistrationDomainRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void add(RegistrationDomain domain) {
        rows.insert(TAKEN, RegistrationDomainEntity.of(rows.tenant(), domain));
    }

    @Override
    public Optional<RegistrationDomain> find(String domain) {
        return rows.from(RegistrationDomainEntity.class)
                .and("r.mailDomain = ?", domain)
                .first(RegistrationDomainEntity::domain);
    }

    @Override
    public List<RegistrationDomain> of(OrganizationId organization) {
        return rows.from(RegistrationDomainEntity.class)
                .and("r.organizationId = ?", organization.value())
                .orderBy("r.since, r.id")
                .limit(MOST_LISTED)
                .list(RegistrationDomainEntity::domain);
    }

    @Override
    public boolean remove(UUID id, OrganizationId organization) {
        return rows.delete(RegistrationDomainEntity.class)
                        .where("r.id = ? and r.organizationId = ?", id, organization.value())
                > 0;
    }
}
