package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationView;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.testkit.fixture.Outcomes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.token.LinkRefusedException;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.Test;

class InvitationRaceTest {

    private final PortalStory story = PortalStory.begin();
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
    void letsOneOfTwoColleaguesInviteTheSamePerson() {
        Race.repeat(100, race -> {
            String email = samples.email().spelling();
            Supplier<InvitationView> inviting = () -> story.invite(email, acme);

            Outcomes<InvitationView> outcomes = race.call(List.of(inviting, inviting));

            outcomes.onlyWinner(NotAllowedException.class);
            assertThat(outcomes.refusals())
                    .extracting(refusal -> ((NotAllowedException) refusal).reason())
                    .containsExactly("ALREADY_PENDING");
        });
    }

    private Runnable accepting(String token) {
        return () -> story.visitor().invitations().accept(token, new AcceptInvitation("Ada", PortalStory.PASSWORD));
    }
}
