package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.violations;
import static org.customerportal.rules.Scene.EVE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.customerportal.colleague.ColleagueView;
import org.customerportal.colleague.Colleagues;
import org.customerportal.colleague.InviteColleague;
import org.customerportal.event.Actor;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.invitation.InvitationId;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.Test;

/** An administrator looks after the colleagues of the own organization, and of no other. */
class ColleaguesTest {

    private final Scene scene = new Scene();
    private final PortalStory story = scene.story;

    @Test
    void belongToTheAdministratorWhoSeesWhoIsThereAndWhoIsInvited() {
        scene.invite(EVE, Role.MEMBER, Sharing.own());

        assertThat(scene.colleagues().organizations())
                .extracting(Organization::id)
                .containsExactly(scene.acme);
        assertThat(scene.colleagues().members(scene.acme))
                .extracting(ColleagueView::name, ColleagueView::role, ColleagueView::self)
                .containsExactly(tuple("Ada", Role.ADMINISTRATOR, true), tuple("Bob", Role.MEMBER, false));
        assertThat(scene.invited()).containsExactly(EVE, scene.bob.email(), scene.ada.email());
        assertThat(scene.ada.face().isAdministrator()).isTrue();
        assertThat(scene.bob.face().isAdministrator()).isFalse();
    }

    @Test
    void areForNobodyButAnAdministrator() {
        InvitationId invitation = scene.invite(EVE, Role.MEMBER, Sharing.own());
        InvitationId elsewhere =
                story.invite("yan@customer.example", scene.beta).id();
        var before = new StoredThings(story.storage).all();

        assertThat(everything(scene.bob.face().colleagues(), scene.acme, scene.ada.id(), invitation))
                .allSatisfy(Refusals::assertNotFound);
        assertThat(everything(scene.colleagues(), scene.beta, scene.zoe.id(), elsewhere))
                .allSatisfy(Refusals::assertNotFound);
        assertThat(everything(
                        scene.colleagues(),
                        new OrganizationId(UUID.randomUUID()),
                        scene.zoe.id(),
                        new InvitationId(UUID.randomUUID())))
                .allSatisfy(Refusals::assertNotFound);
        assertNotFound(() -> scene.colleagues().change(scene.acme, scene.zoe.id(), Role.MEMBER, Sharing.own()));
        assertNotFound(() -> scene.colleagues().remove(scene.acme, scene.zoe.id()));
        assertThat(scene.bob.face().colleagues().organizations()).isEmpty();
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void areNotTheAdministratorsAnyMoreFromTheNextCallOn() {
        Colleagues held = scene.colleagues();
        InvitationId invitation = scene.invite(EVE, Role.MEMBER, Sharing.own());
        scene.demote(scene.ada);

        assertThat(everything(held, scene.acme, scene.bob.id(), invitation)).allSatisfy(Refusals::assertNotFound);
    }

    @Test
    void getNoMoreThanTheAdministratorHas() {
        Person max = scene.administrator("Max", scene.acme, new Sharing.OrganizationRequests(false));
        Person own = scene.administrator("Otto", scene.acme, Sharing.own());
        Colleagues reading = max.face().colleagues();

        assertThat(scene.colleagues().grantable(scene.acme))
                .containsExactly(Sharing.own(), new Sharing.OrganizationRequests(false), Sharing.organization());
        assertThat(reading.grantable(scene.acme))
                .containsExactly(Sharing.own(), new Sharing.OrganizationRequests(false));
        assertThat(own.face().colleagues().grantable(scene.acme)).containsExactly(Sharing.own());
        assertThat(violations(() ->
                        reading.invite(new InviteColleague(EVE, scene.acme, Role.MEMBER, Sharing.organization()))))
                .containsExactly("sharing: not-an-option");
        assertThat(violations(() -> reading.change(scene.acme, scene.bob.id(), Role.MEMBER, Sharing.organization())))
                .containsExactly("sharing: not-an-option");
        assertThat(scene.invited()).doesNotContain(EVE);
        reading.change(scene.acme, scene.ada.id(), Role.MEMBER, Sharing.organization());
    }

    @Test
    void areChangedWithinTheOwnOrganization() {
        scene.colleagues().change(scene.acme, scene.bob.id(), Role.ADMINISTRATOR, Sharing.organization());

        assertThat(scene.membership(scene.bob).role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(scene.membership(scene.bob).sharing()).isEqualTo(Sharing.organization());
        PortalEvent event = scene.last(scene.bob);
        assertThat(event.type()).isEqualTo(EventType.MEMBERSHIP_CHANGED);
        assertThat(event.actor()).isEqualTo(Actor.customer(scene.ada.id()));
        assertThat(event.detail("from")).isEqualTo("MEMBER OWN");
        assertThat(event.detail("to")).isEqualTo("ADMINISTRATOR ORGANIZATION");
    }

    @Test
    void areRemovedFromTheOwnOrganizationAndFromNoOther() {
        story.invite(scene.bob.email(), scene.beta);
        story.visitor().invitations().join(story.mailedToken(scene.bob.email()));

        scene.colleagues().remove(scene.acme, scene.bob.id());

        assertThat(scene.bob.face().organizations())
                .extracting(Organization::id)
                .containsExactly(scene.beta);
        assertThat(scene.last(scene.bob).type()).isEqualTo(EventType.MEMBERSHIP_ENDED);
        assertNotFound(() -> scene.colleagues().member(scene.acme, scene.bob.id()));
        scene.invite(scene.bob.email(), Role.MEMBER, Sharing.own());
        story.visitor().invitations().join(story.mailedToken(scene.bob.email()));
        assertThat(scene.membership(scene.bob).role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void keepAnAdministratorBecauseNobodyChangesTheOwnMembership() {
        assertThat(reason(() -> scene.colleagues().remove(scene.acme, scene.ada.id())))
                .isEqualTo("OWN_MEMBERSHIP");
        assertThat(reason(() -> scene.colleagues().change(scene.acme, scene.ada.id(), Role.MEMBER, Sharing.own())))
                .isEqualTo("OWN_MEMBERSHIP");
        assertThat(scene.membership(scene.ada).role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void keepAnAdministratorWhenTwoRemoveEachOtherAtOnce() {
        Person max = scene.administrator("Max", scene.acme, Sharing.own());
        Colleagues held = scene.colleagues();
        scene.storage.meanwhile(
                "MembershipRepository.replace", () -> max.face().colleagues().remove(scene.acme, scene.ada.id()));

        Refusals.refused(StaleVersionException.class, () -> held.remove(scene.acme, max.id()));

        assertThat(story.storage.memberships().find(max.id(), scene.acme)).isPresent();
        assertThat(story.storage.memberships().find(scene.ada.id(), scene.acme)).isEmpty();
    }

    private List<ThrowingCallable> everything(
            Colleagues asked, OrganizationId organization, PortalUserId user, InvitationId invitation) {
        return List.of(
                () -> asked.organization(organization),
                () -> asked.members(organization),
                () -> asked.member(organization, user),
                () -> asked.invitations(organization, Optional.empty(), PageRequest.first()),
                () -> asked.invitation(invitation),
                () -> asked.grantable(organization),
                () -> asked.invite(
                        new InviteColleague("new@customer.example", organization, Role.MEMBER, Sharing.own())),
                () -> asked.invite(new InviteColleague("", organization, Role.MEMBER, Sharing.organization())),
                () -> asked.resend(invitation),
                () -> asked.revoke(invitation),
                () -> asked.change(organization, user, Role.MEMBER, Sharing.own()),
                () -> asked.remove(organization, user));
    }
}
