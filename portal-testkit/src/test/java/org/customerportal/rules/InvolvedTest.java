package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.request.Capability.Reason.READ_ONLY;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.reason;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.conversation.AddComment;
import org.customerportal.conversation.CommentView;
import org.customerportal.event.Delivery;
import org.customerportal.event.DeliveryState;
import org.customerportal.event.PortalEvent;
import org.customerportal.event.Recipient;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.request.Capability;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.CustomerRequestView;
import org.customerportal.request.service.RequestSummary;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.Involved.Approver;
import org.customerportal.visibility.Involved.Participant;
import org.customerportal.visibility.Involved.RelatedOrganization;
import org.customerportal.workflow.StatusCategory;
import org.junit.jupiter.api.Test;

/** What involvement lets people see and say, and what its end takes away. */
class InvolvedTest {

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final OrganizationId beta = story.organization("Beta");
    private final Person ada = story.person("Ada", acme);
    private final Person bob = story.person("Bob", beta, Sharing.organization());
    private final Person eve = story.person("Eve", beta, Sharing.own());
    private final RequestId request = ada.submits("Printer");

    @Test
    void letsAParticipantSeeAndRead() {
        assertAbsent(bob);
        involve(new Participant(bob.id(), false));
        ada.says(request, "It still burns");

        CustomerRequestView seen = bob.face().requests().get(request);
        assertThat(seen.own()).isFalse();
        assertThat(seen.requester()).isEqualTo("Ada");
        assertThat(listed(bob)).containsExactly(request);
        assertThat(bob.face().requests().counts()).containsOnlyKeys(StatusCategory.OPEN);
        assertThat(comments(bob)).hasSize(1);
        assertAbsent(eve);
    }

    @Test
    void letsAParticipantCommentIfThatIsAllowed() {
        involve(new Participant(bob.id(), false));
        assertThat(mayComment(bob).reason()).contains(READ_ONLY);
        var before = new StoredThings(story.storage).all();
        assertThat(reason(() -> bob.says(request, "Me too"))).isEqualTo("READ_ONLY");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);

        involve(new Participant(bob.id(), true));
        assertThat(mayComment(bob).allowed()).isTrue();
        bob.says(request, "Me too");
        assertThat(comments(ada)).extracting(CommentView::author).containsExactly("Bob");

        involve(new Participant(bob.id(), false));
        assertThat(reason(() -> bob.says(request, "And again"))).isEqualTo("READ_ONLY");
    }

    @Test
    void letsAnApproverComment() {
        involve(new Approver(bob.id()));

        assertThat(listed(bob)).containsExactly(request);
        assertThat(mayComment(bob).allowed()).isTrue();
        bob.says(request, "Fine with me");
        assertThat(comments(ada)).extracting(CommentView::author).containsExactly("Bob");
    }

    @Test
    void letsMembersOfARelatedOrganizationSeeAsFarAsTheirSharingGoes() {
        Person reader = story.person("Ida", beta, new Sharing.OrganizationRequests(false));
        involve(new RelatedOrganization(beta));

        assertThat(listed(bob)).containsExactly(request);
        assertThat(mayComment(bob).allowed()).isTrue();
        assertThat(listed(reader)).containsExactly(request);
        assertThat(mayComment(reader).reason()).contains(READ_ONLY);
        assertAbsent(eve);
    }

    @Test
    void hidesTheRequestAgainWhenItEnds() {
        for (Involved part : everyPart()) {
            involve(part);
            assertThat(listed(bob)).as("while involved as %s", part).containsExactly(request);
            story.storage.involvements().remove(request, part);
            assertAbsent(bob);
        }
    }

    @Test
    void showsNobodyWhatIsForStaffOnly() {
        everyPart().forEach(this::involve);
        assertThat(listed(bob)).containsExactly(request);

        story.hide(request);

        assertAbsent(bob);
    }

    @Test
    void mailsNobodyWhoLostSightOfTheRequest() {
        story.deliver();
        involve(new Participant(bob.id(), false));
        answer();
        story.deliver();
        assertThat(story.mailbox.to(bob.email())).hasSize(1);

        addressTheNextMailToBob();
        story.storage.involvements().remove(request, new Participant(bob.id(), false));
        story.deliver();

        assertThat(story.mailbox.to(bob.email())).hasSize(1);
        assertThat(story.desk()
                        .deliveries()
                        .list(DeliveryState.OBSOLETE, PageRequest.first())
                        .items())
                .hasSize(1);
    }

    private List<Involved> everyPart() {
        return List.of(new Participant(bob.id(), true), new Approver(bob.id()), new RelatedOrganization(beta));
    }

    private void involve(Involved part) {
        assertThat(story.storage.involvements().put(request, part)).isTrue();
    }

    private void answer() {
        story.desk().conversation().answer(new AddComment(request, "We come", Optional.empty()));
    }

    // Deliveries are made and sent in one go, so this one is written by hand; what it may say is decided later.
    private void addressTheNextMailToBob() {
        story.deliver();
        answer();
        PortalEvent answered = story.storage.events().pending(1).get(0);
        Delivery toBob =
                Delivery.due(UUID.randomUUID(), answered.id(), new Recipient.User(bob.id()), story.clock.instant());
        assertThat(story.storage.events().fanOut(answered.id(), List.of(toBob))).isTrue();
    }

    private Capability mayComment(Person who) {
        return who.face().requests().get(request).may().comment();
    }

    private List<CommentView> comments(Person who) {
        return who.face().conversation().list(request, PageRequest.first()).items();
    }

    private List<RequestId> listed(Person who) {
        return who.face().requests().list(OverviewTab.ALL, PageRequest.first()).items().stream()
                .map(RequestSummary::id)
                .toList();
    }

    private void assertAbsent(Person who) {
        assertThat(listed(who)).isEmpty();
        assertThat(who.face().requests().counts()).isEmpty();
        assertNotFound(() -> who.face().requests().get(request));
        assertNotFound(() -> who.face().conversation().list(request, PageRequest.first()));
        assertNotFound(() -> who.says(request, "Hello?"));
    }
}
