package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.event.Actor;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationRepository;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.problem.DuplicateException;
import org.customerportal.testkit.contract.VersionedContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.SampleInvitation;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link InvitationRepository}; order and pages of its list are promised in {@link InvitationListContract}. */
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
        Stream<Invitation> byWelcome = Stream.of(Invitation.Welcome.values())
                .map(welcome -> draft().with(welcome).build());
        Stream<Invitation> byTime = AwkwardTimes.ascending().stream()
                .map(at -> draft().issuedAt(at).build().resent(at.plusNanos(1000), at.plusNanos(2000)));

        assertThat(Stream.of(byActor, byRole, byWelcome, byTime).flatMap(all -> all))
                .allSatisfy(invitation -> {
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

    private SampleInvitation again(Invitation same) {
        return samples().invitation(same.user(), same.organization());
    }

    private InvitationRepository invitations() {
        return tenant().invitations();
    }
}
