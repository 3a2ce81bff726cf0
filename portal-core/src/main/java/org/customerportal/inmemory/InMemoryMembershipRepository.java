package org.customerportal.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.organization.Membership;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.OrganizationId;
import org.customerportal.user.PortalUserId;

final class InMemoryMembershipRepository implements MembershipRepository {

    private static final Index<Pair<UUID, UUID>, Membership> BY_BOTH =
            Index.unique("membership", it -> key(it.user(), it.organization()));
    private static final Index<Place<UUID>, Membership> BY_USER = Index.ordered(
            it -> it.user().value(), Membership::since, it -> it.organization().value());
    private static final Index<Place<UUID>, Membership> BY_ORGANIZATION = Index.ordered(
            it -> it.organization().value(), Membership::since, it -> it.user().value());
    private static final VersionedTable<Membership> MEMBERSHIPS = new VersionedTable<>(
            "membership",
            Membership::version,
            Membership::nextVersion,
            new Table<>(List.of(BY_BOTH, BY_USER, BY_ORGANIZATION)));

    private final InMemoryUnitOfWork work;

    InMemoryMembershipRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public Membership add(Membership membership) {
        return work.write(unit -> MEMBERSHIPS.add(unit, membership));
    }

    @Override
    public Membership replace(Membership membership) {
        return work.write(unit -> MEMBERSHIPS.replace(unit, membership));
    }

    @Override
    public boolean remove(PortalUserId user, OrganizationId organization) {
        return work.write(unit -> {
            Optional<Membership> ended = unit.read().find(BY_BOTH, key(user, organization));
            return unit.remove(MEMBERSHIPS.rows(), ended.stream()) > 0;
        });
    }

    @Override
    public Optional<Membership> find(PortalUserId user, OrganizationId organization) {
        return work.read().find(BY_BOTH, key(user, organization));
    }

    @Override
    public List<Membership> of(PortalUserId user) {
        return work.read()
                .oldestFirst(BY_USER, user.value())
                .limit(MAX_PER_USER)
                .toList();
    }

    @Override
    public List<Membership> inForce(PortalUserId user) {
        Snapshot read = work.read();
        return read.oldestFirst(BY_USER, user.value())
                .filter(membership -> InMemoryOrganizationRepository.find(read, membership.organization())
                        .filter(organization -> !organization.isActive())
                        .isEmpty())
                .limit(MAX_PER_USER)
                .toList();
    }

    @Override
    public List<Membership> of(OrganizationId organization, int limit) {
        return work.read()
                .oldestFirst(BY_ORGANIZATION, organization.value())
                .limit(limit)
                .toList();
    }

    private static Pair<UUID, UUID> key(PortalUserId user, OrganizationId organization) {
        return new Pair<>(user.value(), organization.value());
    }
}
