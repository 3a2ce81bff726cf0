package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.violations;

import java.time.Duration;
import java.util.Optional;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationAcceptance;
import org.customerportal.invitation.InvitationOffer;
import org.customerportal.invitation.InvitationState;
import org.customerportal.invitation.InvitationView;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.PageRequest;
import org.customerportal.signin.Origin;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.UserState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InvitationLinkTest {

    private static final String ADA = "ada@customer.example";
    private static final AcceptInvitation YES = new AcceptInvitation("Ada", PortalStory.PASSWORD);

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");

    @Test
    @Tag("S20")
    void showsTheOfferAndUsesNothingUpHoweverOftenItIsOpened() {
        story.invite("Ada@Customer.example", acme);
        String token = story.mailedToken(ADA);
        var before = new StoredThings(story.storage).all();

        for (int opened = 0; opened < 5; opened++) {
            InvitationOffer offer = acceptance().look(token);
            assertThat(offer.email()).isEqualTo("Ada@Customer.example");
            assertThat(offer.organization()).isEqualTo("Acme");
            assertThat(offer.newcomer()).isTrue();
            assertThat(offer.policy().minimum()).isEqualTo(15);
        }

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        acceptance().accept(token, YES);
        assertThat(state()).isEqualTo(UserState.ACTIVE);
    }

    @Test
    @Tag("R13")
    void worksOnce() {
        story.invite(ADA, acme);
        String token = story.mailedToken(ADA);
        acceptance().accept(token, YES);

        assertDead(token);
    }

    @Test
    @Tag("S18")
    void diesWhenTheInvitationIsSentAgain() {
        InvitationView issued = story.invite(ADA, acme);
        String old = story.mailedToken(ADA);
        story.pass(Duration.ofHours(71));
        InvitationView resent = story.desk().invitations().resend(issued.id());
        assertDead(old);
        String fresh = story.mailedToken(ADA);

        assertThat(resent.resends()).isEqualTo(1);
        assertThat(resent.issuedAt()).isEqualTo(issued.issuedAt());
        assertThat(resent.expiresAt()).isEqualTo(story.clock.instant().plus(Duration.ofHours(72)));
        assertDead(old);
        story.pass(Duration.ofHours(71));
        acceptance().accept(fresh, YES);
        assertThat(state()).isEqualTo(UserState.ACTIVE);
    }

    @Test
    @Tag("S18")
    @Tag("R11")
    void diesWhenTheInvitationIsTakenBack() {
        InvitationView issued = story.invite(ADA, acme);
        String token = story.mailedToken(ADA);
        story.desk().invitations().revoke(issued.id());

        assertDead(token);
    }

    @Test
    @Tag("S18")
    @Tag("R10")
    void worksUntilTheVeryInstantOfItsExpiryAndNoLonger() {
        InvitationView issued = story.invite(ADA, acme);
        String token = story.mailedToken(ADA);

        story.clock.moveTo(issued.expiresAt().minusNanos(1000));
        assertThat(acceptance().look(token).newcomer()).isTrue();
        story.clock.moveTo(issued.expiresAt());
        assertDead(token);
        assertThat(story.desk().invitations().get(issued.id()).state()).isEqualTo(InvitationState.EXPIRED);
    }

    @Test
    void worksAgainWithANewLinkAfterItExpired() {
        InvitationView issued = story.invite(ADA, acme);
        story.deliver();
        story.pass(Duration.ofDays(10));
        story.desk().invitations().resend(issued.id());

        acceptance().accept(story.mailedToken(ADA), YES);

        assertThat(state()).isEqualTo(UserState.ACTIVE);
    }

    @Test
    void stillWorksAfterARefusedNameOrPassword() {
        story.invite(ADA, acme);
        String token = story.mailedToken(ADA);
        var before = new StoredThings(story.storage).all();

        assertThat(violations(() -> acceptance().accept(token, new AcceptInvitation(" ", PortalStory.PASSWORD))))
                .containsExactly("name: required");
        assertThat(violations(() ->
                        acceptance().accept(token, new AcceptInvitation("x".repeat(101), PortalStory.PASSWORD))))
                .containsExactly("name: too-long");
        assertThat(violations(() -> acceptance().accept(token, new AcceptInvitation("Ada", "short"))))
                .containsExactly("password: too-short");
        assertThat(violations(() -> acceptance().accept(token, new AcceptInvitation("", ""))))
                .containsExactly("name: required", "password: too-short");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);

        acceptance().accept(token, YES);
        assertThat(state()).isEqualTo(UserState.ACTIVE);
    }

    @Test
    void asksSomebodyWithAnAccountToJoinWithoutANewPassword() {
        Person bob = story.person("Bob", acme);
        OrganizationId beta = story.organization("Beta");
        story.invite(bob.email(), beta);
        String token = story.mailedToken(bob.email());

        assertThat(acceptance().look(token).newcomer()).isFalse();
        assertLinkRefused(() -> acceptance().accept(token, new AcceptInvitation("Eve", "another long password")));
        acceptance().join(token);

        assertThat(bob.face().organizations())
                .extracting(organization -> organization.name())
                .containsExactly("Acme", "Beta");
        assertThat(bob.face().profile().get().name()).isEqualTo("Bob");
        assertThat(bob.signIn()).isNotEmpty();
        assertDead(token);
    }

    @Test
    void cannotMakeANewcomerJoinWithoutAPassword() {
        story.invite(ADA, acme);
        String token = story.mailedToken(ADA);

        assertLinkRefused(() -> acceptance().join(token));
        assertThat(state()).isEqualTo(UserState.INVITED);
        acceptance().accept(token, YES);
    }

    @Test
    void worksOnlyInThePortalThatSentIt() {
        story.invite(ADA, acme);
        String token = story.mailedToken(ADA);
        InvitationAcceptance elsewhere =
                story.portal.visitor("partners", Origin.unknown()).invitations();

        assertLinkRefused(() -> elsewhere.look(token));
        assertLinkRefused(() -> elsewhere.accept(token, YES));
        assertLinkRefused(() -> elsewhere.join(token));
        acceptance().accept(token, YES);
    }

    @Test
    void worksOnlyInTheTenantThatSentIt() {
        story.invite(ADA, acme);
        String token = story.mailedToken(ADA);
        var elsewhere = story.portal
                .tenant("other")
                .visitor("support", Origin.unknown())
                .invitations();

        assertLinkRefused(() -> elsewhere.look(token));
        assertLinkRefused(() -> elsewhere.accept(token, YES));
    }

    @Test
    @Tag("S18")
    @Tag("R11")
    void isDeadForSomebodyWhoIsDisabled() {
        Person bob = story.person("Bob", acme);
        story.invite(bob.email(), story.organization("Beta"));
        String token = story.mailedToken(bob.email());
        story.desk().users().disable(bob.id());

        assertDead(token);
        story.desk().users().enable(bob.id());
        assertDead(token);
        assertThat(story.desk()
                        .invitations()
                        .list(Optional.of(InvitationState.REVOKED), PageRequest.first())
                        .items())
                .hasSize(1);
    }

    private void assertDead(String token) {
        assertLinkRefused(() -> acceptance().look(token));
        assertLinkRefused(() -> acceptance().accept(token, YES));
        assertLinkRefused(() -> acceptance().join(token));
    }

    private InvitationAcceptance acceptance() {
        return story.visitor().invitations();
    }

    private UserState state() {
        return story.storage.users().find(Samples.email(ADA)).orElseThrow().state();
    }
}
