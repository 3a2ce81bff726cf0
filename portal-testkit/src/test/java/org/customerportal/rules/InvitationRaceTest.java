package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.reason;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationState;
import org.customerportal.invitation.InvitationView;
import org.customerportal.invitation.PendingInvitations;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Slice;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.testkit.fixture.Outcomes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.token.LinkRefusedException;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.UserState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InvitationRaceTest {

    private final WatchedStorage storage = new WatchedStorage();
    private final PortalStory story = new Stage().storage(storage).begin();
    private final Samples samples = new Samples();
    private final OrganizationId acme = story.organization("Acme");

    @Test
    void letsOneOfManyAccept() {
        Race.repeat(100, race -> {
            String email = samples.email().spelling();
            InvitationView invitation = story.invite(email, acme);
            String token = story.mailedToken(email);

            race.run(Collections.nCopies(4, accepting(token)).toArray(Runnable[]::new))
                    .onlyWinner(LinkRefusedException.class);

            PortalUserId user = story.storage
                    .users()
                    .find(Samples.email(email))
                    .orElseThrow()
                    .id();
            assertThat(story.storage.memberships().of(user)).hasSize(1);
            assertThat(story.storage
                            .events()
                            .history(
                                    new EventSubject(
                                            EventSubject.Kind.INVITATION,
                                            invitation.id().value()),
                                    EnumSet.of(EventType.INVITATION_ACCEPTED),
                                    new Slice(10, Optional.empty())))
                    .hasSize(1);
        });
    }

    @Test
    @Tag("S18")
    void letsTheLinkBeUsedOrReplacedButNotBoth() {
        Race.repeat(100, race -> {
            String email = samples.email().spelling();
            InvitationView invitation = story.invite(email, acme);
            String token = story.mailedToken(email);

            Outcomes<Boolean> outcomes =
                    race.run(accepting(token), () -> story.desk().invitations().resend(invitation.id()));

            assertThat(outcomes.results()).hasSize(1);
            assertThat(outcomes.refusals())
                    .hasOnlyElementsOfTypes(
                            LinkRefusedException.class, NotAllowedException.class, StaleVersionException.class);
            InvitationView now = story.desk().invitations().get(invitation.id());
            boolean accepted = now.state() == InvitationState.ACCEPTED;
            assertThat(now.resends()).isEqualTo(accepted ? 0 : 1);
            assertThat(story.storage
                            .users()
                            .find(Samples.email(email))
                            .orElseThrow()
                            .state())
                    .isEqualTo(accepted ? UserState.ACTIVE : UserState.INVITED);
            assertLinkRefused(() -> story.visitor().invitations().look(token));
        });
    }

    @Test
    void sendsOneMailHoweverManyAskAtOnce() {
        Race.repeat(50, race -> {
            String email = samples.email().spelling();
            InvitationView invitation = story.invite(email, acme);
            story.pass(PendingInvitations.PAUSE);
            Runnable asking = () -> story.visitor().invitations().requestAnother(email);

            race.run(asking, asking, () -> story.visitor().passwordReset().request(email))
                    .everybody();

            assertThat(story.desk().invitations().get(invitation.id()).resends())
                    .isEqualTo(1);
        });
    }

    @Test
    void tellsTheSlowerOfTwoColleaguesThatTheNewcomerIsInvited() {
        storage.meanwhile("PortalUserRepository.add", () -> story.invite("ada@customer.example", acme));

        assertThat(reason(() -> story.invite("ada@customer.example", acme))).isEqualTo("ALREADY_PENDING");
        assertThat(invitations()).hasSize(1);
    }

    @Test
    void tellsTheSlowerOfTwoColleaguesThatTheUserIsInvited() {
        Person bob = story.person("Bob", acme);
        OrganizationId beta = story.organization("Beta");
        storage.meanwhile("InvitationRepository.add", () -> story.invite(bob.email(), beta));

        assertThat(reason(() -> story.invite(bob.email(), beta))).isEqualTo("ALREADY_PENDING");
        assertThat(invitations()).hasSize(2);
    }

    @Test
    void letsTwoColleaguesInviteANewcomerToTwoOrganizationsAtTheSameMoment() {
        OrganizationId beta = story.organization("Beta");
        storage.meanwhile("PortalUserRepository.add", () -> story.invite("ada@customer.example", beta));

        story.invite("ada@customer.example", acme);

        assertThat(invitations()).hasSize(2);
    }

    private List<InvitationView> invitations() {
        return story.desk()
                .invitations()
                .list(Optional.empty(), PageRequest.first())
                .items();
    }

    private Runnable accepting(String token) {
        return () -> story.visitor().invitations().accept(token, new AcceptInvitation("Ada", PortalStory.PASSWORD));
    }
}
