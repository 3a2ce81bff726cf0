package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Newcomers.EVE;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.violations;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.StaffFace;
import org.customerportal.colleague.WaitingColleagues;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationState;
import org.customerportal.notification.Mail;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.registration.Register;
import org.customerportal.registration.RegistrationId;
import org.customerportal.registration.RegistrationView;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.UserState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where somebody decides, a proven address opens nothing yet. */
class RegistrationApprovalTest {

    private PostOffice post = new PostOffice(new RecordingMail());
    private final Newcomers newcomers =
            new Newcomers(RegistrationPolicy.BY_APPROVAL, mailbox -> post = new PostOffice(mailbox));
    private final PortalStory story = newcomers.story;
    private final OrganizationId beta = story.organization("Beta");
    private final Person ada = administrator("Ada", newcomers.acme);
    private final Person zoe = administrator("Zoe", beta);

    @Test
    @Tag("R16")
    void waitsWithoutAnyRightAndTellsTheAdministrators() {
        RegistrationView waiting = newcomers.waiting(EVE);
        story.mailbox.clear();
        story.deliver();

        assertThat(newcomers.user(EVE)).isEmpty();
        assertThat(waiting.name()).isEqualTo("Eve");
        assertThat(waiting.email()).isEqualTo("eve@acme.example");
        assertThat(colleagues(ada).list(newcomers.acme, PageRequest.first()).items())
                .containsExactly(waiting);
        Mail told = story.mailbox.only(ada.email());
        assertThat(told.subject()).isEqualTo("Somebody wants to join Acme");
        assertThat(told.text())
                .contains("Eve (eve@acme.example)", "/portal/support/organization/" + newcomers.acme.value())
                .doesNotContain("token=");
        assertThat(story.mailbox.all()).hasSize(1);
    }

    @Test
    void tellsTheDeskWhereNobodyLooksAfterTheOrganization() {
        story.desk().users().disable(ada.id());
        newcomers.waiting(EVE);
        story.mailbox.clear();
        story.deliver();

        assertThat(story.mailbox.only("desk@northwind.example").text()).contains("/portal/desk/registrations");
        assertThat(story.mailbox.all()).hasSize(1);
    }

    @Test
    void tellsNobodyWhoMayNotDecideAnyMore() {
        newcomers.waiting(EVE);
        held();
        story.desk().organizations().change(ada.id(), newcomers.acme, Role.MEMBER, Sharing.own());

        released();
        assertThat(story.mailbox.to(ada.email())).isEmpty();
    }

    @Test
    void tellsNobodyOnceSomebodyHasDecided() {
        RegistrationView waiting = newcomers.waiting(EVE);
        held();
        story.desk().registrations().decline(waiting.id());

        released();
        assertThat(story.mailbox.to(ada.email())).isEmpty();
        assertThat(story.mailbox.only(EVE).subject()).isEqualTo("Your registration for Northwind Service");
    }

    @Test
    void tellsWhoMayDecideHoweverLateTheMailLeaves() {
        newcomers.waiting(EVE);
        held();

        released();
        assertThat(story.mailbox.only(ada.email()).subject()).isEqualTo("Somebody wants to join Acme");
    }

    @Test
    void isAnInvitationOnceAnAdministratorApproves() {
        RegistrationView waiting = newcomers.waiting(EVE);

        colleagues(ada).approve(waiting.id());

        assertThat(newcomers.user(EVE).orElseThrow().state()).isEqualTo(UserState.INVITED);
        assertThat(newcomers.user(EVE).orElseThrow().displayName()).isEqualTo("Eve");
        String invitation = story.mailedToken(EVE);
        assertThat(story.visitor().invitations().look(invitation).name()).isEqualTo("Eve");
        story.visitor().invitations().accept(invitation, new AcceptInvitation("Eve", PortalStory.PASSWORD));
        assertThat(newcomers.memberships(EVE)).singleElement().satisfies(membership -> {
            assertThat(membership.role()).isEqualTo(Role.MEMBER);
            assertThat(membership.sharing()).isEqualTo(Sharing.own());
        });
        assertThat(colleagues(ada).list(newcomers.acme, PageRequest.first()).items())
                .isEmpty();
    }

    @Test
    void holdsOnlyAsLongAsWhoApprovedMayInvite() {
        colleagues(ada).approve(newcomers.waiting(EVE).id());
        String invitation = story.mailedToken(EVE);
        story.desk().organizations().change(ada.id(), newcomers.acme, Role.MEMBER, Sharing.own());

        assertLinkRefused(() ->
                story.visitor().invitations().accept(invitation, new AcceptInvitation("Eve", PortalStory.PASSWORD)));
    }

    @Test
    void isAnInvitationOnceStaffApprove() {
        RegistrationView waiting = newcomers.waiting(EVE);
        story.desk().registrations().approve(waiting.id());

        assertThat(story.desk()
                        .invitations()
                        .list(Optional.of(InvitationState.PENDING), PageRequest.first())
                        .items())
                .extracting(invitation -> invitation.email())
                .containsExactly(EVE);
        assertThat(reason(() -> story.desk().registrations().decline(waiting.id())))
                .isEqualTo("NOT_WAITING");
    }

    @Test
    void toldKindlyThatItWasDeclined() {
        RegistrationView waiting = newcomers.waiting(EVE);
        story.mailbox.clear();

        colleagues(ada).decline(waiting.id());
        story.deliver();

        assertThat(story.mailbox.only(EVE).subject()).isEqualTo("Your registration for Northwind Service");
        assertThat(newcomers.user(EVE)).isEmpty();
        assertThat(reason(() -> colleagues(ada).approve(waiting.id()))).isEqualTo("NOT_WAITING");
        assertThat(reason(() -> story.desk().registrations().approve(waiting.id())))
                .isEqualTo("NOT_WAITING");
        story.pass(Duration.ofDays(8));
        story.deliver();
        assertNotFound(() -> story.desk().registrations().approve(waiting.id()));
    }

    @Test
    void isAbsentForEverybodyElse() {
        RegistrationView waiting = newcomers.waiting(EVE);
        Person bob = story.person("Bob", newcomers.acme);

        for (Person other : List.of(zoe, bob)) {
            assertNotFound(() -> colleagues(other).list(newcomers.acme, PageRequest.first()));
            assertNotFound(() -> colleagues(other).approve(waiting.id()));
            assertNotFound(() -> colleagues(other).decline(waiting.id()));
        }
        assertNotFound(() -> colleagues(ada).approve(new RegistrationId(UUID.randomUUID())));
        assertThat(colleagues(zoe).list(beta, PageRequest.first()).items()).isEmpty();
        assertThat(newcomers.user(EVE)).isEmpty();
    }

    @Test
    @Tag("R16")
    void cannotBeApprovedBeforeTheAddressIsProven() {
        newcomers.ask(EVE);
        RegistrationId asked =
                story.storage.registrations().of(Samples.email(EVE)).get(0).id();

        assertNotFound(() -> story.desk().registrations().approve(asked));
        assertNotFound(() -> colleagues(ada).approve(asked));
    }

    @Test
    void endsWithItsTime() {
        RegistrationView waiting = newcomers.waiting(EVE);
        story.clock.moveTo(waiting.endsAt());

        assertNotFound(() -> colleagues(ada).approve(waiting.id()));
        assertThat(colleagues(ada).list(newcomers.acme, PageRequest.first()).items())
                .isEmpty();
    }

    @Test
    void remindsOfWhatWaitsAlready() {
        newcomers.waiting(EVE);
        story.pass(Duration.ofMinutes(5));
        story.deliver();
        story.mailbox.clear();
        newcomers.ask(EVE);
        story.deliver();

        assertThat(story.mailbox.only(EVE).subject()).isEqualTo("Your registration for Northwind Service is waiting");
    }

    @Test
    void sendsNoSecondInvitationToWhoWasInvitedMeanwhile() {
        RegistrationView waiting = newcomers.waiting(EVE);
        story.invite(EVE, newcomers.acme);
        colleagues(ada).approve(waiting.id());
        story.mailbox.clear();
        story.deliver();

        assertThat(story.mailbox.to(EVE)).hasSize(1);
    }

    @Test
    void asksForANameAndNoPassword() {
        String token = newcomers.link(EVE);

        assertThat(newcomers.door().look(token).decided()).isTrue();
        assertThat(violations(() -> newcomers.door().register(token, new Register("", ""))))
                .containsExactly("name: required");
        newcomers.door().register(token, new Register("Eve", ""));
        assertLinkRefused(() -> newcomers.door().look(token));
        assertLinkRefused(() -> newcomers.door().register(token, new Register("Eve", "")));
    }

    @Test
    void cannotBeApprovedWhileTheOrganizationIsDisabled() {
        RegistrationView waiting = newcomers.waiting(EVE);
        story.desk().organizations().disable(newcomers.acme);

        assertThat(reason(() -> story.desk().registrations().approve(waiting.id())))
                .isEqualTo("ORGANIZATION_DISABLED");
        assertNotFound(() -> colleagues(ada).approve(waiting.id()));

        story.desk().organizations().enable(newcomers.acme);
        story.desk().registrations().approve(waiting.id());
        assertThat(newcomers.user(EVE)).isPresent();
    }

    @Test
    void keepsTheLanguageInWhichThePersonRegistered() {
        newcomers.door().ask(EVE, Locale.forLanguageTag("pt-PT"));
        newcomers.door().register(story.mailedToken(EVE), new Register("Eve", ""));
        story.desk().registrations().approve(onlyOne().id());
        story.mailbox.clear();
        story.deliver();

        assertThat(newcomers.user(EVE).orElseThrow().profile().language()).isEqualTo(Locale.forLanguageTag("pt"));
        assertThat(story.mailbox.only(EVE).text()).startsWith("Ol\u00E1 Eve,");
    }

    @Test
    void isNotApprovedForSomebodyWhoWasDisabledAndOnlyStaffLearnOfIt() {
        RegistrationView waiting = newcomers.waiting(EVE);
        story.invite(EVE, newcomers.acme);
        story.visitor().invitations().accept(story.mailedToken(EVE), new AcceptInvitation("Eve", PortalStory.PASSWORD));
        story.desk().users().disable(newcomers.user(EVE).orElseThrow().id());
        story.deliver();
        story.mailbox.clear();

        assertThat(reason(() -> story.desk().registrations().approve(waiting.id())))
                .isEqualTo("USER_DISABLED");
        assertThat(onlyOne()).as("still waits").isEqualTo(waiting);
        colleagues(ada).approve(waiting.id());
        story.deliver();
        assertThat(story.mailbox.to(EVE)).isEmpty();
    }

    @Test
    void stillWaitsWhereThePortalIsGone() {
        RegistrationView waiting = newcomers.waiting(EVE);
        StaffFace desk = new Stage()
                .storage(newcomers.storage)
                .portals("partners")
                .begin()
                .desk();

        assertThat(reason(() -> desk.registrations().approve(waiting.id()))).isEqualTo("PORTAL_GONE");
        assertThat(onlyOne()).isEqualTo(waiting);
        desk.registrations().decline(waiting.id());
    }

    @Test
    void goesAlongWithItsOrganizationIntoAnother() {
        RegistrationView waiting = newcomers.waiting(EVE);

        story.desk().organizationMerge().merge(newcomers.acme, beta);

        assertThat(colleagues(zoe).list(beta, PageRequest.first()).items())
                .extracting(RegistrationView::id)
                .containsExactly(waiting.id());
        colleagues(zoe).approve(waiting.id());
        assertThat(story.visitor().invitations().look(story.mailedToken(EVE)).organization())
                .isEqualTo("Beta");
    }

    /** Lets everything that is due be addressed, and none of it leave. */
    private void held() {
        story.mailbox.clear();
        post.close();
        story.deliver();
        assertThat(story.mailbox.all()).isEmpty();
    }

    /** Lets it leave once the next attempt is due. */
    private void released() {
        post.open();
        story.pass(Duration.ofMinutes(1));
        story.deliver();
    }

    private RegistrationView onlyOne() {
        return story.desk()
                .registrations()
                .waiting(Optional.of(newcomers.acme), PageRequest.first())
                .items()
                .get(0);
    }

    private WaitingColleagues colleagues(Person person) {
        return person.face().waitingColleagues();
    }

    private Person administrator(String name, OrganizationId organization) {
        Person person = story.person(name, organization);
        story.desk().organizations().change(person.id(), organization, Role.ADMINISTRATOR, Sharing.own());
        return person;
    }
}
