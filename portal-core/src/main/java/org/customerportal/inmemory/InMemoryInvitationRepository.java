package org.customerportal.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.InvitationRepository;
import org.customerportal.invitation.InvitationState;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.user.PortalUserId;

final class InMemoryInvitationRepository implements InvitationRepository {

    private static final int MOST_PENDING = 100;

    private static final Index<UUID, Invitation> BY_ID =
            Index.unique("invitation.id", it -> it.id().value());
    private static final Index<Pair<UUID, UUID>, Invitation> PENDING = Index.uniqueEach(
            "invitation.pending", it -> isPending(it) ? List.of(key(it.user(), it.organization())) : List.of());
    private static final Index<Place<Pair<UUID, InvitationState>>, Invitation> BY_USER_AND_OUTCOME = Index.ordered(
            it -> new Pair<>(it.user().value(), it.outcome()),
            Invitation::issuedAt,
            it -> it.id().value());
    private static final Index<Place<InvitationState>, Invitation> BY_OUTCOME = Index.ordered(
            Invitation::outcome, Invitation::issuedAt, it -> it.id().value());
    private static final Index<Place<Whole>, Invitation> BY_ISSUE =
            Index.ordered(Invitation::issuedAt, it -> it.id().value());
    private static final VersionedTable<Invitation> INVITATIONS = new VersionedTable<>(
            "invitation",
            Invitation::version,
            Invitation::nextVersion,
            new Table<>(List.of(BY_ID, PENDING, BY_USER_AND_OUTCOME, BY_OUTCOME, BY_ISSUE)));

    private final InMemoryUnitOfWork work;

    InMemoryInvitationRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public Invitation add(Invitation invitation) {
        return work.write(unit -> INVITATIONS.add(unit, invitation));
    }

    @Override
    public Invitation replace(Invitation invitation) {
        return work.write(unit -> INVITATIONS.replace(unit, invitation));
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return work.read().find(BY_ID, id.value());
    }

    @Override
    public Optional<Invitation> findPending(PortalUserId user, OrganizationId organization) {
        return work.read().find(PENDING, key(user, organization));
    }

    @Override
    public List<Invitation> pendingOf(PortalUserId user) {
        return work.read()
                .latestFirst(BY_USER_AND_OUTCOME, new Pair<>(user.value(), InvitationState.PENDING))
                .limit(MOST_PENDING)
                .toList();
    }

    @Override
    public List<Invitation> list(Optional<InvitationState> state, Instant now, Slice slice) {
        return state.map(wanted -> list(wanted, now, slice))
                .orElseGet(() -> work.read().list(BY_ISSUE, slice));
    }

    private List<Invitation> list(InvitationState state, Instant now, Slice slice) {
        InvitationState outcome = state == InvitationState.EXPIRED ? InvitationState.PENDING : state;
        return work.read()
                .latestFirst(BY_OUTCOME, outcome, slice.after())
                .filter(invitation -> invitation.stateAt(now) == state)
                .limit(slice.limit())
                .toList();
    }

    private static boolean isPending(Invitation invitation) {
        return invitation.outcome() == InvitationState.PENDING;
    }

    private static Pair<UUID, UUID> key(PortalUserId user, OrganizationId organization) {
        return new Pair<>(user.value(), organization.value());
    }
}
