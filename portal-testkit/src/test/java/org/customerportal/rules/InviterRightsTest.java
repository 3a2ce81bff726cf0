package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Scene.EVE;

import java.time.Duration;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An invitation holds as long as who invited may invite, and no longer. */
class InviterRightsTest {

    private final Scene scene = new Scene();
    private final PortalStory story = scene.story;

    @Test
    @Tag("S23")
    void cannotAcceptOnceTheInviterMayNotInvite() {
        assertRefused(() -> scene.demote(scene.ada));
    }

    @Test
    @Tag("S23")
    void cannotAcceptOnceTheInviterHasLeft() {
        Person max = scene.administrator("Max", scene.acme, Sharing.own());
        assertRefused(() -> max.face().colleagues().remove(scene.acme, scene.ada.id()));
    }

    @Test
    @Tag("S23")
    void cannotAcceptOnceTheInviterIsDisabled() {
        assertRefused(() -> story.desk().users().disable(scene.ada.id()));
    }

    @Test
    @Tag("S23")
    void cannotAcceptOnceTheInviterSeesLess() {
        assertRefused(() ->
                story.desk().organizations().change(scene.ada.id(), scene.acme, Role.ADMINISTRATOR, Sharing.own()));
    }

    private void assertRefused(Runnable loss) {
        InvitationId invitation = scene.invite(EVE, Role.MEMBER, Sharing.organization());
        String token = story.mailedToken(EVE);
        loss.run();

        assertLinkRefused(() -> story.visitor().invitations().look(token));
        assertLinkRefused(
                () -> story.visitor().invitations().accept(token, new AcceptInvitation("Eve", PortalStory.PASSWORD)));
        assertThat(scene.events(EventSubject.Kind.INVITATION, invitation.value()))
                .extracting(PortalEvent::type)
                .containsExactly(EventType.INVITATION_ISSUED, EventType.INVITATION_REFUSED);
        story.pass(Duration.ofDays(1));
        story.visitor().invitations().requestAnother(EVE);
        assertThat(story.desk().invitations().get(invitation).resends()).isZero();

        story.desk().invitations().resend(invitation);
        scene.accept(EVE);
    }
}
