package org.customerportal.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.InvitationRepository;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.invitation.InvitationState;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.user.PortalUserId;

final class InMemoryInvitationRepository implements InvitationRepository {

    private static final int MOST_PENDING = 100;
    private static final Comparator<Invitation> LATEST_FIRST = Comparator.comparing(Invitation::issuedAt)
            .thenComparing(it -> it.id().value(), Position::compareIds)
            .reversed();

    private static final Index<UUID, Invitation> BY_ID =
            Index.unique("invitation.id", it -> it.id().value());
    private static final Index<Pair<UUID, UUID>, Invitation> PENDING = Index.uniqueEach(
            "invitation.pending", it -> isPending(it) ? List.of(key(it.user(), it.organization())) : List.of());
    private static final Index<Place<Pair<UUID, InvitationState>>, Invitation> BY_USER_AND_OUTCOME = Index.ordered(
            it -> new Pair<>(it.user().value(), it.outcome()),
            Invitation::issuedAt,
            it -> it.id().value());
    private static final Index<Place<UUID>, Invitation> BY_USER = Index.ordered(
            it -> it.user().value(), Invitation::issuedAt, it -> it.id().value());
    private static final Index<Place<UUID>, Invitation> BY_ORGANIZATION = Index.ordered(
            it -> it.organization().value(), Invitation::issuedAt, it -> it.id().value());
    private static final Index<Place<Pair<UUID, InvitationState>>, Invitation> BY_ORGANIZATION_AND_OUTCOME =
            Index.ordered(
                    it -> new Pair<>(it.organization().value(), it.outcome()),
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
            new Table<>(List.of(
                    BY_ID,
                    PENDING,
                    BY_USER_AND_OUTCOME,
                    BY_USER,
                    BY_ORGANIZATION,
                    BY_ORGANIZATION_AND_OUTCOME,
                    BY_OUTCOME,
                    BY_ISSUE)));

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
    public List<Invitation> list(InvitationSelection selection, Instant now, Slice slice) {
        return walk(work.read(), selection, slice)
                .filter(invitation -> selection.includes(invitation, now))
                .limit(slice.limit())
                .toList();
    }

    /** Goes through the narrowest index that has everything selected in it. */
    private static Stream<Invitation> walk(Snapshot read, InvitationSelection selection, Slice slice) {
        if (selection.invitees().isPresent()) {
            return selection.invitees().get().stream()
                    .flatMap(user -> read.latestFirst(BY_USER, user.value(), slice.after()))
                    .sorted(LATEST_FIRST);
        }
        Optional<InvitationState> outcome =
                selection.state().map(state -> state == InvitationState.EXPIRED ? InvitationState.PENDING : state);
        return selection
                .organization()
                .map(organization -> ofOrganization(read, organization.value(), outcome, slice))
                .orElseGet(() -> outcome.map(wanted -> read.latestFirst(BY_OUTCOME, wanted, slice.after()))
                        .orElseGet(() -> read.latestFirst(BY_ISSUE, Whole.TABLE, slice.after())));
    }

    private static Stream<Invitation> ofOrganization(
            Snapshot read, UUID organization, Optional<InvitationState> outcome, Slice slice) {
        return outcome.map(wanted ->
                        read.latestFirst(BY_ORGANIZATION_AND_OUTCOME, new Pair<>(organization, wanted), slice.after()))
                .orElseGet(() -> read.latestFirst(BY_ORGANIZATION, organization, slice.after()));
    }

    private static boolean isPending(Invitation invitation) {
        return invitation.outcome() == InvitationState.PENDING;
    }

    private static Pair<UUID, UUID> key(PortalUserId user, OrganizationId organization) {
        return new Pair<>(user.value(), organization.value());
    }
}
