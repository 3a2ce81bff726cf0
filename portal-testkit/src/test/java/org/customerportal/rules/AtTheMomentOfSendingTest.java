package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customerportal.conversation.AddComment;
import org.customerportal.event.DeliveryState;
import org.customerportal.invitation.InvitationId;
import org.customerportal.notification.Mail;
import org.customerportal.notification.desk.DeliveryView;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.request.RequestId;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.visibility.Involved;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Test;

/** A mail waits at the post office while the world moves on: what it may say is decided when it leaves. */
class AtTheMomentOfSendingTest {

    private static final String ADA = "ada@customer.example";

    private PostOffice post = new PostOffice(new RecordingMail());
    private volatile List<StaffMember> staff = List.of(PortalStory.GRACE, PortalStory.HUGO);
    private final PortalStory story = new Stage()
            .mail(mailbox -> post = new PostOffice(mailbox))
            .directory(new Directory())
            .begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final RequestId request = ada.submits("Printer");

    @Test
    void nothingGoesToSomebodyWhoWasDisabled() {
        held(() -> answer("We come"));
        story.desk().users().disable(ada.id());

        assertThat(released()).isEmpty();
        assertThat(deliveries(DeliveryState.OBSOLETE)).hasSize(1);
    }

    @Test
    void nothingGoesToACustomerAboutARequestThatWasWithdrawnFromCustomers() {
        held(() -> answer("We come"));
        story.hide(request);

        assertThat(released()).isEmpty();
        assertThat(deliveries(DeliveryState.OBSOLETE)).hasSize(1);
    }

    @Test
    void somebodyWhoLeftTheOrganizationStillHearsOfTheOwnRequest() {
        held(() -> answer("We come"));
        story.storage.memberships().remove(ada.id(), acme);

        assertThat(released()).hasSize(1);
    }

    @Test
    void nothingGoesToSomebodyWhoNoLongerHasTheirPartEvenIfTheyStillSeeTheRequest() {
        Person bob = story.person("Bob", acme, Sharing.organization());
        Involved part = new Involved.Participant(bob.id(), true);
        story.storage.involvements().put(request, part);
        held(() -> answer("We come"));
        story.storage.involvements().remove(request, part);

        assertThat(released()).extracting(mail -> mail.to().spelling()).containsExactly(ADA);
        assertThat(bob.face().requests().get(request).subject()).isEqualTo("Printer");
    }

    @Test
    void nobodyIsAskedForAnApprovalThatIsNotNeededAnyMore() {
        Person eve = story.person("Eve", story.organization("Beta"));
        held(() -> story.desk().involvement().addApprover(request, eve.id()));
        story.desk().involvement().remove(request, new Involved.Approver(eve.id()));

        assertThat(released()).isEmpty();
    }

    @Test
    void aStatusThatHasMovedOnIsNotAnnounced() {
        held(() -> story.desk().requests().move(request, new StatusKey("waiting-for-you"), 1));
        story.desk().requests().move(request, new StatusKey("in-progress"), 2);

        assertThat(released()).isEmpty();
    }

    @Test
    void somebodyWhoLostTheRequestIsNotToldThatItIsTheirs() {
        held(() -> story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 1));
        story.desk().requests().assign(request, Optional.empty(), 2);

        assertThat(released()).isEmpty();
    }

    @Test
    void nothingGoesToSomebodyWhomTheHostForgot() {
        held(() -> story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 1));
        staff = List.of(PortalStory.GRACE);

        assertThat(released()).isEmpty();
    }

    @Test
    void nothingGoesToSomebodyWhoMayNotReadRequestsAnyMore() {
        story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 1);
        held(() -> {
            ada.says(request, "Hello?");
            story.desk().conversation().note(new AddComment(request, "Psst", Optional.empty()));
        });
        staff = List.of(PortalStory.GRACE, without(PortalStory.HUGO, StaffRight.READ_REQUESTS));

        assertThat(released()).isEmpty();
        assertThat(deliveries(DeliveryState.OBSOLETE)).hasSize(2);
    }

    @Test
    void anInvitationThatWasTakenBackIsNotSent() {
        InvitationId[] invitation = new InvitationId[1];
        held(() -> invitation[0] = story.invite("eve@customer.example", acme).id());
        story.desk().invitations().revoke(invitation[0]);

        assertThat(released()).isEmpty();
    }

    @Test
    void anInvitationThatExpiredIsNotSent() {
        held(() -> story.invite("eve@customer.example", acme));
        story.pass(Duration.ofHours(72));

        assertThat(released()).isEmpty();
    }

    @Test
    void ofAnInvitationThatWasSentAgainOnlyTheLatestIsSent() {
        InvitationId[] invitation = new InvitationId[1];
        held(() -> invitation[0] = story.invite("eve@customer.example", acme).id());
        story.pass(Duration.ofSeconds(1));
        story.desk().invitations().resend(invitation[0]);

        List<Mail> mails = released();

        assertThat(mails).hasSize(1);
        assertThat(story.visitor()
                        .invitations()
                        .look(RecordingMail.token(mails.get(0)))
                        .newcomer())
                .isTrue();
    }

    @Test
    void ofTwoLinksToANewPasswordOnlyTheLatestIsSent() {
        held(() -> story.visitor().passwordReset().request(ADA));
        story.pass(Duration.ofSeconds(1));
        story.visitor().passwordReset().request(ADA);

        List<Mail> mails = released();

        assertThat(mails).hasSize(1);
        story.visitor().passwordReset().reset(RecordingMail.token(mails.get(0)), "a violet tractor dreams");
    }

    @Test
    void aLinkToANewPasswordThatExpiredIsNotSent() {
        held(() -> story.visitor().passwordReset().request(ADA));
        story.pass(Duration.ofMinutes(60));

        assertThat(released()).isEmpty();
    }

    @Test
    void theWordsAreThoseOfTheMoment() {
        held(() -> answer("We come"));
        long version = ada.face().profile().get().version();
        ada.face().profile().edit(new org.customerportal.account.EditProfile("Ada L.", "", "", "pt", "UTC", version));

        assertThat(released()).extracting(Mail::text).singleElement().asString().startsWith("Olá Ada L.,");
    }

    /** Does something of which the mails wait at the post office, already addressed. */
    private void held(Runnable action) {
        story.deliver();
        story.mailbox.clear();
        post.close();
        action.run();
        story.deliver();
        assertThat(deliveries(DeliveryState.DUE)).as("deliveries that wait").isNotEmpty();
    }

    /** Opens the post office once the next attempt is due, and returns what it then takes. */
    private List<Mail> released() {
        post.open();
        story.pass(Duration.ofMinutes(1));
        story.deliver();
        assertThat(deliveries(DeliveryState.DUE)).as("deliveries that wait").isEmpty();
        return story.mailbox.all();
    }

    private List<DeliveryView> deliveries(DeliveryState state) {
        return story.desk().deliveries().list(state, PageRequest.first()).items();
    }

    private void answer(String text) {
        story.desk().conversation().answer(new AddComment(request, text, Optional.empty()));
    }

    private static StaffMember without(StaffMember member, StaffRight right) {
        EnumSet<StaffRight> rights = EnumSet.copyOf(member.rights());
        rights.remove(right);
        return new StaffMember(
                member.id(), member.name(), member.email(), Locale.ENGLISH, java.time.ZoneOffset.UTC, rights);
    }

    private final class Directory implements StaffDirectory {

        @Override
        public Optional<StaffMember> find(StaffId id) {
            return staff.stream().filter(member -> member.id().equals(id)).findFirst();
        }

        @Override
        public List<StaffMember> assignable() {
            return staff;
        }
    }
}
