package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.customerportal.rules.Refusals.assertLinkRefused;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationState;
import org.customerportal.invitation.InvitationView;
import org.customerportal.invitation.PendingInvitations;
import org.customerportal.organization.OrganizationId;
import org.customerportal.signin.Origin;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever was invited asks for another link, and nobody learns whether there was an invitation. */
class InvitationAgainTest {

    private static final String ADA = "ada@customer.example";
    private static final AcceptInvitation YES = new AcceptInvitation("Ada", PortalStory.PASSWORD);

    private final Directory directory = new Directory();
    private final PortalStory story = new Stage().directory(directory).begin();
    private final OrganizationId acme = story.organization("Acme");

    @Test
    @Tag("S18")
    void givesANewLinkForAnExpiredInvitationAndKillsTheOldOne() {
        InvitationView issued = story.invite(ADA, acme);
        String old = story.mailedToken(ADA);
        story.pass(Duration.ofDays(30));

        story.visitor().invitations().requestAnother(" ADA@customer.example");

        String fresh = story.mailedToken(ADA);
        InvitationView now = story.desk().invitations().get(issued.id());
        assertThat(now.state()).isEqualTo(InvitationState.PENDING);
        assertThat(now.expiresAt()).isEqualTo(story.clock.instant().plus(Duration.ofHours(72)));
        assertThat(now.resends()).isEqualTo(1);
        assertThat(now.invitedBy()).isEqualTo("Grace");
        assertLinkRefused(() -> story.visitor().invitations().look(old));
        story.visitor().invitations().accept(fresh, YES);
    }

    @Test
    void isNotedAsDoneBySomebodyUnknown() {
        InvitationView issued = story.invite(ADA, acme);
        story.pass(PendingInvitations.PAUSE);
        story.visitor().invitations().requestAnother(ADA);

        assertThat(events(issued))
                .extracting(PortalEvent::type, PortalEvent::actor)
                .containsExactly(
                        tuple(EventType.INVITATION_ISSUED, Actor.staff(PortalStory.GRACE.id())),
                        tuple(EventType.INVITATION_RESENT, Actor.visitor()));
    }

    @Test
    void floodsNoMailbox() {
        story.invite(ADA, acme);
        for (int minutes = 0; minutes < 24 * 60; minutes++) {
            story.visitor().invitations().requestAnother(ADA);
            story.visitor().passwordReset().request(ADA);
            story.deliver();
            story.pass(Duration.ofMinutes(1));
        }

        // after 5, 10, 20, 40, 80, 160, 320 and 640 minutes
        assertThat(story.mailbox.to(ADA)).hasSize(1 + 8);
    }

    @Test
    void worksAtTheVeryEndOfThePauseAndNoSooner() {
        InvitationView issued = story.invite(ADA, acme);
        story.pass(PendingInvitations.PAUSE.minusNanos(1000));
        story.visitor().invitations().requestAnother(ADA);
        assertThat(story.desk().invitations().get(issued.id()).resends()).isZero();

        story.pass(Duration.ofNanos(1000));
        story.visitor().invitations().requestAnother(ADA);

        assertThat(story.desk().invitations().get(issued.id()).resends()).isEqualTo(1);
    }

    @Test
    void isWhatAForgottenPasswordMeansWhileNobodyHasAccepted() {
        InvitationView issued = story.invite(ADA, acme);
        story.pass(Duration.ofDays(4));

        story.visitor().passwordReset().request(ADA);

        assertThat(story.desk().invitations().get(issued.id()).resends()).isEqualTo(1);
        story.visitor().invitations().accept(story.mailedToken(ADA), YES);
        assertThat(story.mailbox.to(ADA)).hasSize(1);
    }

    @Test
    void changesNothingWhereNothingWaits() {
        Person bob = story.person("Bob", acme);
        story.desk().invitations().revoke(story.invite(ADA, acme).id());
        Person eve = story.person("Eve", acme);
        story.invite(eve.email(), story.organization("Beta"));
        story.desk().users().disable(eve.id());
        story.pass(Duration.ofDays(1));
        var before = new StoredThings(story.storage).all();

        for (String email : List.of(ADA, bob.email(), eve.email(), "nobody@customer.example")) {
            story.visitor().invitations().requestAnother(email);
        }

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void concernsOnlyThePortalWhereItIsAskedFor() {
        InvitationView issued = story.invite(ADA, acme);
        story.pass(Duration.ofDays(1));

        story.portal.visitor("partners", Origin.unknown()).invitations().requestAnother(ADA);
        story.portal.visitor("partners", Origin.unknown()).passwordReset().request(ADA);
        story.portal
                .tenant("other")
                .visitor("support", Origin.unknown())
                .invitations()
                .requestAnother(ADA);

        assertThat(story.desk().invitations().get(issued.id()).resends()).isZero();
    }

    @Test
    void sendsEachOfSeveralInvitations() {
        story.invite(ADA, acme);
        story.invite(ADA, story.organization("Beta"));
        story.deliver();
        story.mailbox.clear();
        story.pass(Duration.ofDays(1));

        story.visitor().invitations().requestAnother(ADA);
        story.deliver();

        assertThat(story.mailbox.to(ADA)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                "ada@customer.example,eve@evil.example",
                "ada@customer.example eve@evil.example",
                "ada@customer.example\r\nBcc: eve@evil.example",
                "ada\uFF20customer.example",
                "\u00E1da@customer.example"
            })
    void takesOneAddressAndNothingElse(String typed) {
        story.invite(ADA, acme);
        story.pass(Duration.ofDays(1));
        var before = new StoredThings(story.storage).all();

        story.visitor().invitations().requestAnother(typed);
        story.visitor().passwordReset().request(typed);
        story.visitor().invitations().requestAnother("x".repeat(1_000_000) + ADA);

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    @Tag("S23")
    void isNotGivenInTheNameOfStaffWhoMayNoLongerInvite() {
        InvitationView issued = story.invite(ADA, acme);
        story.pass(Duration.ofDays(1));
        directory.withdraw(PortalStory.GRACE);

        story.visitor().invitations().requestAnother(ADA);

        assertThat(story.portal
                        .staff(PortalStory.HUGO)
                        .invitations()
                        .get(issued.id())
                        .resends())
                .isZero();
    }

    @Test
    @Tag("S23")
    void worksNoLongerOnceStaffWhoInvitedMayNot() {
        InvitationView issued = story.invite(ADA, acme);
        String token = story.mailedToken(ADA);
        directory.withdraw(PortalStory.GRACE);
        var before = new StoredThings(story.storage).all();

        assertLinkRefused(() -> story.visitor().invitations().look(token));
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        assertLinkRefused(() -> story.visitor().invitations().accept(token, YES));
        assertLinkRefused(() -> story.visitor().invitations().join(token));
        assertThat(events(issued))
                .extracting(PortalEvent::type)
                .containsExactly(
                        EventType.INVITATION_ISSUED, EventType.INVITATION_REFUSED, EventType.INVITATION_REFUSED);

        story.portal.staff(PortalStory.HUGO).invitations().resend(issued.id());
        story.visitor().invitations().accept(story.mailedToken(ADA), YES);
    }

    @Test
    void staysGoodWhenTheHostSaysNothingOfWhoInvited() {
        story.invite(ADA, acme);
        directory.forget(PortalStory.GRACE);

        story.visitor().invitations().accept(story.mailedToken(ADA), YES);
    }

    private List<PortalEvent> events(InvitationView invitation) {
        return new StoredThings(story.storage)
                .events(new EventSubject(
                        EventSubject.Kind.INVITATION, invitation.id().value()));
    }

    /** The host's people, whose rights change. */
    private static final class Directory implements StaffDirectory {

        private final Map<StaffId, StaffMember> known = new HashMap<>(
                Map.of(PortalStory.GRACE.id(), PortalStory.GRACE, PortalStory.HUGO.id(), PortalStory.HUGO));

        void withdraw(StaffMember member) {
            known.put(
                    member.id(),
                    new StaffMember(
                            member.id(), member.name(), member.email(), member.language(), member.zone(), Set.of()));
        }

        void forget(StaffMember member) {
            known.remove(member.id());
        }

        @Override
        public Optional<StaffMember> find(StaffId id) {
            return Optional.ofNullable(known.get(id));
        }

        @Override
        public List<StaffMember> assignable() {
            return List.copyOf(known.values());
        }
    }
}
