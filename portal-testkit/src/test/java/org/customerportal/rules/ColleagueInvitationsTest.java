package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.violations;
import static org.customerportal.rules.Scene.EVE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.customerportal.colleague.InviteColleague;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.InvitationState;
import org.customerportal.invitation.InvitationView;
import org.customerportal.invitation.PendingInvitations;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator invites colleagues, and learns nothing else of those who are invited. */
class ColleagueInvitationsTest {

    private final Scene scene = new Scene();
    private final PortalStory story = scene.story;

    @Test
    @Tag("S23")
    void areInvitedAndGetWhatTheStoredInvitationSays() {
        scene.invite(EVE, Role.ADMINISTRATOR, new Sharing.OrganizationRequests(false));

        Membership eve = scene.accept(EVE);

        assertThat(eve.organization()).isEqualTo(scene.acme);
        assertThat(eve.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(eve.sharing()).isEqualTo(new Sharing.OrganizationRequests(false));
        assertThat(story.desk()
                        .invitations()
                        .list(Optional.empty(), Optional.of(scene.acme), EVE, PageRequest.first())
                        .items())
                .extracting(InvitationView::invitedBy)
                .containsExactly("Ada");
    }

    @Test
    void areToldApartByNobodyWhoInvites() {
        Person disabled = story.person("Dora", scene.beta);
        story.desk().users().disable(disabled.id());
        story.invite(EVE, scene.acme);
        story.deliver();
        story.mailbox.clear();

        for (String email :
                List.of(EVE, "EVE@customer.example", scene.bob.email(), disabled.email(), scene.ada.email())) {
            scene.colleagues().invite(new InviteColleague(email, scene.acme, Role.MEMBER, Sharing.own()));
        }

        story.deliver();
        assertThat(story.mailbox.all()).isEmpty();
        assertThat(scene.events(EventSubject.Kind.ORGANIZATION, scene.acme.value()).stream()
                        .filter(event -> event.type() == EventType.INVITE_REFUSED))
                .extracting(event -> event.detail("reason"), PortalEvent::actor)
                .containsExactly(
                        tuple("ALREADY_PENDING", Actor.customer(scene.ada.id())),
                        tuple("ALREADY_PENDING", Actor.customer(scene.ada.id())),
                        tuple("ALREADY_MEMBER", Actor.customer(scene.ada.id())),
                        tuple("USER_DISABLED", Actor.customer(scene.ada.id())),
                        tuple("ALREADY_MEMBER", Actor.customer(scene.ada.id())));
    }

    @Test
    void areShownByTheTypedAddressWhateverSpellingIsKnownElsewhere() {
        story.invite("Yan@Customer.example", scene.beta);

        scene.invite("yan@customer.example", Role.MEMBER, Sharing.own());

        assertThat(scene.invited()).contains("yan@customer.example");
    }

    @Test
    void areRefusedWithAnAddressThatIsNone() {
        assertThat(violations(() -> scene.invite("", Role.MEMBER, Sharing.own())))
                .containsExactly("email: required");
        assertThat(violations(() -> scene.invite("a@b", Role.MEMBER, Sharing.own())))
                .containsExactly("email: malformed");
        assertThat(violations(() -> scene.invite("a".repeat(501), Role.MEMBER, Sharing.own())))
                .containsExactly("email: too-long");
    }

    @Test
    void areSentTheInvitationAgainButNotAllTheTime() {
        InvitationId invitation = scene.invite(EVE, Role.MEMBER, Sharing.own());
        String old = story.mailedToken(EVE);
        assertThat(reason(() -> scene.colleagues().resend(invitation))).isEqualTo("SENT_RECENTLY");

        story.pass(Duration.ofDays(4));
        scene.colleagues().resend(invitation);

        assertLinkRefused(() -> story.visitor().invitations().look(old));
        assertThat(scene.colleagues().invitation(invitation).resends()).isEqualTo(1);
        assertThat(scene.colleagues().invitation(invitation).state()).isEqualTo(InvitationState.PENDING);
        scene.accept(EVE);
        assertThat(reason(() -> scene.colleagues().resend(invitation))).isEqualTo("NOT_PENDING");
        assertThat(reason(() -> scene.colleagues().revoke(invitation))).isEqualTo("NOT_PENDING");
    }

    @Test
    @Tag("R11")
    void areNotInvitedAnyMoreOnceTheInvitationIsTakenBack() {
        InvitationId invitation = scene.invite(EVE, Role.MEMBER, Sharing.own());
        String token = story.mailedToken(EVE);

        scene.colleagues().revoke(invitation);

        assertLinkRefused(() -> story.visitor().invitations().look(token));
        assertThat(scene.colleagues().invitation(invitation).state()).isEqualTo(InvitationState.REVOKED);
    }

    @Test
    void areNotOfferedMoreInTheNameOfAnAdministratorThanTheAdministratorHas() {
        Person otto = scene.administrator("Otto", scene.acme, Sharing.own());
        InvitationId invitation =
                story.invite(EVE, scene.acme, Sharing.organization()).id();
        story.pass(PendingInvitations.PAUSE);

        assertThat(reason(() -> otto.face().colleagues().resend(invitation))).isEqualTo("BEYOND_OWN_SHARING");
        scene.accept(EVE);
    }
}
