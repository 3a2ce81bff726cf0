package org.customerportal.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.organization.OrganizationId;
import org.customerportal.registration.RegistrationDomain;
import org.customerportal.registration.RegistrationDomainRepository;

final class InMemoryRegistrationDomainRepository implements RegistrationDomainRepository {

    private static final Index<UUID, RegistrationDomain> BY_ID =
            Index.unique("registration-domain.id", RegistrationDomain::id);
    private static final Index<String, RegistrationDomain> BY_DOMAIN =
            Index.unique("registration-domain.domain", RegistrationDomain::domain);
    private static final Index<Place<UUID>, RegistrationDomain> BY_ORGANIZATION =
            Index.ordered(it -> it.organization().value(), RegistrationDomain::since, RegistrationDomain::id);
    private static final Table<RegistrationDomain> DOMAINS = new Table<>(List.of(BY_ID, BY_DOMAIN, BY_ORGANIZATION));

    private final InMemoryUnitOfWork work;

    InMemoryRegistrationDomainRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public void add(RegistrationDomain domain) {
        work.write(unit -> unit.insert(DOMAINS, domain));
    }

    @Override
    public Optional<RegistrationDomain> find(String domain) {
        return work.read().find(BY_DOMAIN, domain);
    }

    @Override
    public List<RegistrationDomain> of(OrganizationId organization) {
        return work.read()
                .oldestFirst(BY_ORGANIZATION, organization.value())
                .limit(MOST_LISTED)
                .toList();
    }

    @Override
    public boolean remove(UUID id, OrganizationId organization) {
        return work.write(unit -> unit.remove(
                        DOMAINS,
                        unit.read().find(BY_ID, id).stream()
                                .filter(domain -> domain.organization().equals(organization)))
                > 0);
    }
}
