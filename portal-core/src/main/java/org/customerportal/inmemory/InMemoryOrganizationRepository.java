package org.customerportal.inmemory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.page.Slice;

final class InMemoryOrganizationRepository implements OrganizationRepository {

    private static final Index<UUID, Organization> BY_ID =
            Index.unique("organization.id", organization -> organization.id().value());
    private static final Index<String, Organization> BY_NUMBER = Index.uniqueEach(
            "organization.number",
            organization -> organization.number().stream().toList());
    private static final Index<Place<Whole>, Organization> BY_CREATION = Index.ordered(
            Organization::createdAt, organization -> organization.id().value());
    private static final VersionedTable<Organization> ORGANIZATIONS = new VersionedTable<>(
            "organization",
            Organization::version,
            Organization::nextVersion,
            new Table<>(List.of(BY_ID, BY_NUMBER, BY_CREATION)));

    private final InMemoryUnitOfWork work;

    InMemoryOrganizationRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public Organization add(Organization organization) {
        return work.write(unit -> ORGANIZATIONS.add(unit, organization));
    }

    @Override
    public Organization replace(Organization organization) {
        return work.write(unit -> ORGANIZATIONS.replace(unit, organization));
    }

    // Whoever has the pen is the only one who writes.
    @Override
    public boolean hold(OrganizationId id) {
        return work.write(unit -> find(unit.read(), id)
                .filter(Organization::isActive)
                .map(found -> unit.put(ORGANIZATIONS.rows(), found))
                .isPresent());
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return find(work.read(), id);
    }

    static Optional<Organization> find(Snapshot read, OrganizationId id) {
        return read.find(BY_ID, id.value());
    }

    @Override
    public List<Organization> findAll(Collection<OrganizationId> ids) {
        return work.read().findAll(BY_ID, ids.stream().map(OrganizationId::value));
    }

    @Override
    public List<Organization> list(Slice slice) {
        return work.read().list(BY_CREATION, slice);
    }
}
