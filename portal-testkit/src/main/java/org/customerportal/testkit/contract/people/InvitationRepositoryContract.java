package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerportal.event.Actor;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationRepository;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.invitation.InvitationState;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.VersionedContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.SampleInvitation;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link InvitationRepository}. */
public abstract class InvitationRepositoryContract extends VersionedContract<Invitation> {

    private static final Instant NOW = Samples.NOON;

    @Test
    void refusesASecondPendingInvitationEvenAfterItsExpiry() {
        Invitation stored = invitations().add(fresh());
        Invitation second =
                again(stored).issuedAt(stored.expiresAt().plusSeconds(1)).build();

        DuplicateException refusal =
                refusedAtTheCall(DuplicateException.class, () -> invitations().add(second));

        assertThat(refusal.property()).isEqualTo("invitation.pending");
        assertThat(found(stored)).contains(stored);
        assertThat(found(second)).isEmpty();
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralInvitationsOfOnePersonPend() {
        Race.repeat(race -> {
            Invitation one = fresh();
            Invitation other = again(one).build();

            Invitation won = race.call(
                            () -> invitations().add(one), () -> invitations().add(other))
                    .onlyWinner(DuplicateException.class);

            assertThat(invitations().findPending(one.user(), one.organization()))
                    .contains(won);
        });
    }

    @Test
    void allowsANewInvitationOnceTheFormerOneIsDecided() {
        Invitation first = invitations().add(fresh());
        invitations().replace(first.revoked());
        Invitation second = invitations().add(again(first).build());
        invitations().replace(second.accepted());

        Invitation third = invitations().add(again(first).build());

        assertThat(invitations().findPending(first.user(), first.organization()))
                .contains(third);
        assertThat(List.of(first, second))
                .allSatisfy(earlier -> assertThat(found(earlier)).isPresent());
    }

    @Test
    void allowsPendingInvitationsOfOnePersonToSeveralOrganizations() {
        PortalUser user = world().user();
        Invitation one = invitations().add(draft(user).build());
        Invitation other = invitations().add(draft(user).build());

        assertThat(invitations().findPending(user.id(), one.organization())).contains(one);
        assertThat(invitations().findPending(user.id(), other.organization())).contains(other);
    }

    @Test
    void keepsEveryComponentExactly() {
        Stream<Invitation> byActor = Stream.of(
                        Actor.system(),
                        Actor.visitor(),
                        Actor.customer(world().user().id()))
                .map(actor -> draft().by(actor).build());
        Stream<Invitation> byRole = Stream.of(Sharing.organization(), new Sharing.OrganizationRequests(false))
                .map(sharing -> draft().as(Role.ADMINISTRATOR, sharing).build());
        Stream<Invitation> byTime = AwkwardTimes.ascending().stream()
                .map(at -> draft().issuedAt(at).build().resent(at.plusNanos(1000), at.plusNanos(2000)));

        assertThat(Stream.of(byActor, byRole, byTime).flatMap(all -> all)).allSatisfy(invitation -> {
            assertThat(invitations().add(invitation)).isEqualTo(invitation.nextVersion());
            assertThat(found(invitation)).contains(invitation.nextVersion());
        });
    }

    @Test
    void findsAPendingInvitationUntilItIsDecided() {
        Invitation stored = invitations().add(fresh());
        assertThat(invitations()
                        .findPending(stored.user(), world().organization().id()))
                .isEmpty();
        assertThat(invitations().findPending(world().user().id(), stored.organization()))
                .isEmpty();
        assertThat(invitations().findPending(stored.user(), stored.organization()))
                .contains(stored);

        invitations().replace(stored.accepted());

        assertThat(invitations().findPending(stored.user(), stored.organization()))
                .isEmpty();
    }

    @Test
    void givesAUsersPendingInvitationsLatestIssuedFirst() {
        PortalUser user = world().user();
        invitations().add(fresh());
        Invitation older =
                invitations().add(draft(user).issuedAt(NOW.minusSeconds(9)).build());
        Invitation newer = invitations().add(draft(user).build());
        Invitation decided = invitations().add(draft(user).build());
        invitations().replace(decided.revoked());

        assertThat(invitations().pendingOf(user.id())).containsExactly(newer, older);
    }

    @Test
    void givesAtMostOneHundredPendingInvitations() {
        PortalUser user = world().user();
        Invitation oldest =
                invitations().add(draft(user).issuedAt(NOW.minusSeconds(1)).build());
        inOneUnit(() -> Stream.generate(() -> draft(user).build()).limit(100).forEach(invitations()::add));

        assertThat(invitations().pendingOf(user.id())).hasSize(100).doesNotContain(oldest);
    }

    @Test
    void listsTheLatestIssuedFirstAndEachOnce() {
        List<Invitation> expected = Pages.places(samples()).stream()
                .map(place -> draft().id(place.id()).issuedAt(place.at()).build())
                .toList();
        Pages.scattered(expected).forEach(invitations()::add);

        checkPages(InvitationSelection.ALL, expected);
        checkPages(InvitationSelection.ALL.standing(InvitationState.PENDING), expected);
    }

    @Test
    void listsTheInvitationsOfAnOrganizationLatestIssuedFirstAndEachOnce() {
        OrganizationId organization = world().organization().id();
        List<Invitation> expected = Pages.places(samples()).stream()
                .map(place -> samples()
                        .invitation(world().user().id(), organization)
                        .id(place.id())
                        .issuedAt(place.at())
                        .build())
                .toList();
        Pages.scattered(expected).forEach(invitations()::add);
        invitations().add(fresh());

        checkPages(InvitationSelection.ALL.into(organization), expected);
        checkPages(InvitationSelection.ALL.into(organization).standing(InvitationState.PENDING), expected);
        assertThat(listed(InvitationSelection.ALL.into(world().organization().id())))
                .isEmpty();
    }

    @Test
    void listsTheInvitationsOfSomePeopleLatestIssuedFirstAndEachOnce() {
        List<PortalUser> people = List.of(world().user(), world().user());
        List<Position> places = Pages.places(samples());
        List<Invitation> expected = IntStream.range(0, places.size())
                .mapToObj(i -> draft(people.get(i % 2))
                        .id(places.get(i).id())
                        .issuedAt(places.get(i).at())
                        .build())
                .toList();
        Pages.scattered(expected).forEach(invitations()::add);
        invitations().add(fresh());
        Set<PortalUserId> ids = people.stream().map(PortalUser::id).collect(Collectors.toSet());

        checkPages(InvitationSelection.ALL.of(ids), expected);
        assertThat(listed(InvitationSelection.ALL.of(Set.of()))).isEmpty();
        assertThat(listed(InvitationSelection.ALL.of(Set.of(world().user().id()))))
                .isEmpty();
    }

    @Test
    void listsTheInvitationsOfOneHundredPeople() {
        Invitation stored = invitations().add(fresh());
        Stream<PortalUserId> others =
                Stream.generate(() -> samples().user().id()).limit(InvitationSelection.MOST_INVITEES - 1L);
        Set<PortalUserId> ids = Stream.concat(others, Stream.of(stored.user())).collect(Collectors.toSet());

        assertThat(listed(InvitationSelection.ALL.of(ids))).containsExactly(stored);
    }

    @Test
    void listsThoseForWhichAllThatIsSelectedHolds() {
        Invitation wanted = invitations().add(fresh());
        Invitation elsewhere = invitations().add(draft(wanted).build());
        Invitation another = invitations()
                .add(samples()
                        .invitation(world().user().id(), wanted.organization())
                        .build());
        InvitationSelection person = InvitationSelection.ALL.of(Set.of(wanted.user()));
        InvitationSelection both = person.into(wanted.organization());

        assertThat(listed(person)).containsExactlyInAnyOrder(wanted, elsewhere);
        assertThat(listed(InvitationSelection.ALL.into(wanted.organization())))
                .containsExactlyInAnyOrder(wanted, another);
        assertThat(listed(both)).containsExactly(wanted);
        assertThat(listed(both.standing(InvitationState.PENDING))).containsExactly(wanted);
        assertThat(listed(both.standing(InvitationState.EXPIRED))).isEmpty();
        invitations().replace(wanted.revoked());
        assertThat(listed(both.standing(InvitationState.PENDING))).isEmpty();
    }

    @Test
    void listsByWhereAnInvitationStandsAtThatInstant() {
        Invitation pending = invitations().add(fresh());
        Invitation accepted = invitations().replace(invitations().add(fresh()).accepted());
        Invitation revoked = invitations().replace(invitations().add(fresh()).revoked());
        Instant expiry = pending.expiresAt();
        Instant before = expiry.minusNanos(1000);

        assertThat(listed(InvitationState.PENDING, before)).containsExactly(pending);
        assertThat(listed(InvitationState.EXPIRED, before)).isEmpty();
        assertThat(listed(InvitationState.PENDING, expiry)).isEmpty();
        assertThat(listed(InvitationState.EXPIRED, expiry)).containsExactly(pending);
        assertThat(listed(InvitationState.ACCEPTED, expiry)).containsExactly(accepted);
        assertThat(listed(InvitationState.REVOKED, expiry)).containsExactly(revoked);
    }

    @Override
    protected Invitation fresh() {
        return draft().build();
    }

    @Override
    protected Invitation changed(Invitation value, int number) {
        return value.resent(NOW.plusSeconds(number), NOW.plusSeconds(60 + number));
    }

    @Override
    protected Invitation advanced(Invitation value) {
        return value.nextVersion();
    }

    @Override
    protected Invitation add(Invitation value) {
        return invitations().add(value);
    }

    @Override
    protected Invitation replace(Invitation value) {
        return invitations().replace(value);
    }

    @Override
    protected Optional<Invitation> found(Invitation value) {
        return invitations().find(value.id());
    }

    private SampleInvitation draft() {
        return draft(world().user());
    }

    private SampleInvitation draft(PortalUser user) {
        return samples().invitation(user.id(), world().organization().id());
    }

    private SampleInvitation draft(Invitation sameInvitee) {
        return samples().invitation(sameInvitee.user(), world().organization().id());
    }

    private SampleInvitation again(Invitation same) {
        return samples().invitation(same.user(), same.organization());
    }

    private InvitationRepository invitations() {
        return tenant().invitations();
    }

    private List<Invitation> listed(InvitationState state, Instant now) {
        return invitations().list(InvitationSelection.ALL.standing(state), now, new Slice(100, Optional.empty()));
    }

    private List<Invitation> listed(InvitationSelection selection) {
        return invitations().list(selection, NOW, new Slice(100, Optional.empty()));
    }

    private void checkPages(InvitationSelection selection, List<Invitation> expected) {
        new Pages<Invitation>(
                        one -> new Position(one.issuedAt(), one.id().value()),
                        slice -> invitations().list(selection, NOW, slice))
                .show(expected.stream().map(Invitation::nextVersion).toList());
    }
}
