package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationRepository;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.invitation.InvitationState;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.SampleInvitation;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.Test;

/** Promises of {@link InvitationRepository#list}: order, pages, what is selected. */
public abstract class InvitationListContract extends StorageContract {

    private static final Instant NOW = Samples.NOON;

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

    private Invitation fresh() {
        return draft().build();
    }

    private SampleInvitation draft() {
        return draft(world().user());
    }

    private SampleInvitation draft(PortalUser user) {
        return samples().invitation(user.id(), world().organization().id());
    }

    private InvitationRepository invitations() {
        return tenant().invitations();
    }

    private SampleInvitation draft(Invitation sameInvitee) {
        return samples().invitation(sameInvitee.user(), world().organization().id());
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
