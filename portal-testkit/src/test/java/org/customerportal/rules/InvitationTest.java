package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.violations;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.InvitationState;
import org.customerportal.invitation.InvitationView;
import org.customerportal.invitation.Invite;
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalKey;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.user.UserState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {

    private static final String ADA = "Ada@customer.example";

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");

    @Test
    void leadsFromTheMailToASession() {
        story.invite(ADA, acme);
        String token = story.mailedToken(ADA);
        story.visitor().invitations().accept(token, new AcceptInvitation("Ada Lovelace", PortalStory.PASSWORD));

        String session = story.visitor()
                .signIn()
                .signIn("ada@customer.example", PortalStory.PASSWORD)
                .signedIn()
                .token()
                .reveal();

        assertThat(story.portal.customer("support", session).profile().get().name())
                .isEqualTo("Ada Lovelace");
        assertThat(story.portal.customer("support", session).organizations())
                .extracting(organization -> organization.id())
                .containsExactly(acme);
    }

    @Test
    @Tag("S23")
    void givesWhatStaffOfferedAndNothingElse() {
        story.desk()
                .invitations()
                .invite(new Invite(ADA, acme, Role.ADMINISTRATOR, Sharing.organization(), new PortalKey("support")));
        story.visitor().invitations().accept(story.mailedToken(ADA), new AcceptInvitation("Ada", PortalStory.PASSWORD));

        PortalUser ada = ada();
        assertThat(ada.state()).isEqualTo(UserState.ACTIVE);
        assertThat(ada.email().spelling()).isEqualTo(ADA);
        assertThat(story.storage.memberships().of(ada.id()))
                .extracting(Membership::organization, Membership::role, Membership::sharing)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(acme, Role.ADMINISTRATOR, Sharing.organization()));
    }

    @Test
    @Tag("R16")
    void letsNobodyInBeforeItIsAccepted() {
        InvitationView issued = story.invite(ADA, acme);

        assertThat(issued.state()).isEqualTo(InvitationState.PENDING);
        assertThat(issued.expiresAt()).isEqualTo(story.clock.instant().plus(Duration.ofHours(72)));
        assertThat(ada().state()).isEqualTo(UserState.INVITED);
        assertThat(story.storage.memberships().of(ada().id())).isEmpty();
    }

    @Test
    void isRefusedWhileAnotherOneIsPendingEvenIfItHasExpired() {
        story.invite(ADA, acme);

        assertThat(reason(() -> story.invite("ada@CUSTOMER.example", acme))).isEqualTo("ALREADY_PENDING");
        story.pass(Duration.ofDays(4));
        assertThat(reason(() -> story.invite(ADA, acme))).isEqualTo("ALREADY_PENDING");
        story.deliver();
        assertThat(story.mailbox.all()).isEmpty();
    }

    @Test
    void mayBePendingInTwoOrganizationsAtOnce() {
        story.invite(ADA, acme);
        story.invite(ADA, story.organization("Beta"));
        story.deliver();

        assertThat(story.mailbox.to(ADA)).hasSize(2);
    }

    @Test
    void isRefusedForAMember() {
        Person bob = story.person("Bob", acme);

        assertThat(reason(() -> story.invite(bob.email(), acme))).isEqualTo("ALREADY_MEMBER");
    }

    @Test
    void isRefusedForSomebodyWhoIsDisabled() {
        Person bob = story.person("Bob", acme);
        story.desk().users().disable(bob.id());
        OrganizationId beta = story.organization("Beta");

        assertThat(reason(() -> story.invite(bob.email(), beta))).isEqualTo("USER_DISABLED");
        assertThat(reason(() -> story.invite(bob.email(), acme))).isEqualTo("USER_DISABLED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@customer.example",
                "ada@customer",
                "ada@customer.example, eve@evil.example",
                "ada@customer.example eve@evil.example",
                "ada@customer.example\r\nBcc: eve@evil.example",
                "Ada <ada@customer.example>",
                "ada\uFF20customer.example"
            })
    void isRefusedForWhatIsNoSingleAddress(String email) {
        var before = new StoredThings(story.storage).all();

        assertThat(violations(() -> story.invite(email, acme))).containsExactly("email: malformed");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void isRefusedWithoutAnAddress() {
        assertThat(violations(() -> story.invite("", acme))).containsExactly("email: required");
        assertThat(violations(() -> story.invite(" \u2003\t", acme))).containsExactly("email: required");
        assertThat(violations(() -> story.invite("a".repeat(501), acme))).containsExactly("email: too-long");
    }

    @Test
    void isRefusedForAnOrganizationOrAPortalThatDoesNotExist() {
        var before = new StoredThings(story.storage).all();
        OrganizationId nowhere = new OrganizationId(UUID.randomUUID());

        assertThat(violations(() -> story.invite(ADA, nowhere))).containsExactly("organization: unknown");
        assertThat(violations(() -> story.desk()
                        .invitations()
                        .invite(new Invite(ADA, acme, Role.MEMBER, Sharing.own(), new PortalKey("elsewhere")))))
                .containsExactly("portal: unknown");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void isListedByWhereItStands() {
        InvitationId revoked = story.invite("a@customer.example", acme).id();
        InvitationId expired = story.invite("b@customer.example", acme).id();
        story.desk().invitations().revoke(revoked);
        story.pass(Duration.ofHours(72));
        InvitationId pending = story.invite("c@customer.example", acme).id();
        Person dora = story.person("Dora", acme);

        assertThat(ids(InvitationState.REVOKED)).containsExactly(revoked);
        assertThat(ids(InvitationState.EXPIRED)).containsExactly(expired);
        assertThat(ids(InvitationState.PENDING)).containsExactly(pending);
        assertThat(story.desk()
                        .invitations()
                        .list(Optional.of(InvitationState.ACCEPTED), PageRequest.first())
                        .items())
                .extracting(InvitationView::email)
                .containsExactly(dora.email());
        assertThat(story.desk()
                        .invitations()
                        .list(Optional.empty(), PageRequest.first())
                        .items())
                .hasSize(4);
    }

    @Test
    void cannotBeSentAgainOrTakenBackOnceItIsOver() {
        story.person("Bob", acme);
        InvitationId accepted = story.desk()
                .invitations()
                .list(Optional.empty(), PageRequest.first())
                .items()
                .get(0)
                .id();
        InvitationId revoked = story.invite(ADA, acme).id();
        story.desk().invitations().revoke(revoked);

        for (InvitationId over : java.util.List.of(accepted, revoked)) {
            assertThat(reason(() -> story.desk().invitations().resend(over))).isEqualTo("NOT_PENDING");
            assertThat(reason(() -> story.desk().invitations().revoke(over))).isEqualTo("NOT_PENDING");
        }
        InvitationId unknown = new InvitationId(UUID.randomUUID());
        assertNotFound(() -> story.desk().invitations().resend(unknown));
        assertNotFound(() -> story.desk().invitations().revoke(unknown));
    }

    @Test
    void mayFollowOneThatWasTakenBack() {
        story.desk().invitations().revoke(story.invite(ADA, acme).id());

        assertThat(story.invite(ADA, acme).state()).isEqualTo(InvitationState.PENDING);
    }

    private java.util.List<InvitationId> ids(InvitationState state) {
        return story.desk().invitations().list(Optional.of(state), PageRequest.first()).items().stream()
                .map(InvitationView::id)
                .toList();
    }

    private PortalUser ada() {
        return story.storage.users().find(Samples.email(ADA)).orElseThrow();
    }
}
