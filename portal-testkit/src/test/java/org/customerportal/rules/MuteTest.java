package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.reason;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.conversation.AddComment;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.notification.Mail;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.request.Capability;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.CustomerRequestView;
import org.customerportal.visibility.Involved;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.StatusKey;
import org.customerportal.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** To hear nothing more of one request. */
class MuteTest {

    private static final String ADA = "ada@customer.example";
    private static final String EVE = "eve@customer.example";
    private static final String DESK = "desk@northwind.example";

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final Person bob = story.person("Bob", acme, Sharing.organization());
    private final Person eve = story.person("Eve", story.organization("Beta"));
    private final RequestId request = ada.submits("Printer");

    @Test
    void endsTheMailsOfThatPersonAboutThatRequest() {
        involve(request, new Involved.Participant(eve.id(), true));
        RequestId other = ada.submits("Scanner");
        heard();
        ada.face().notifications().mute(request);

        answer(request);
        assertThat(heard()).containsExactly(EVE);
        move(request, "closed");
        assertThat(heard()).containsExactly(EVE);
        answer(other);
        assertThat(heard()).containsExactly(ADA);
        ada.face().notifications().unmute(request);
        answer(request);
        assertThat(heard()).containsExactlyInAnyOrder(ADA, EVE);
    }

    @Test
    void leavesWhatIsLeftToDo() {
        ada.face().notifications().mute(request);
        heard();

        move(request, "waiting-for-you");
        assertThat(heard()).containsExactly(ADA);
        move(request, "resolved");
        assertThat(heard()).containsExactly(ADA);
    }

    @Test
    void isOverForWhoeverIsAddedAgainOnlyWhenThePersonSaysSo() {
        story.desk().involvement().addParticipant(request, eve.id(), true);
        eve.face().notifications().mute(request);
        story.desk().involvement().remove(request, new Involved.Participant(eve.id(), true));
        heard();

        story.desk().involvement().addParticipant(request, eve.id(), true);
        assertThat(heard()).isEmpty();
        assertThat(eve.face().requests().get(request).muted()).isTrue();
        story.desk().involvement().addApprover(request, eve.id());
        assertThat(heard()).containsExactly(EVE);
    }

    @Test
    void isDecidedAgainWhenTheMailIsSent() {
        PostOffice[] office = new PostOffice[1];
        PortalStory slow =
                new Stage().mail(mailbox -> office[0] = new PostOffice(mailbox)).begin();
        Person rita = slow.person("Rita", slow.organization("Acme"));
        office[0].close();
        RequestId late = rita.submits("Printer");
        slow.deliver();

        rita.face().notifications().mute(late);
        office[0].open();
        slow.pass(Duration.ofHours(1));
        slow.deliver();

        assertThat(slow.mailbox.to(rita.email())).isEmpty();
        assertThat(slow.mailbox.to(DESK)).hasSize(1);
    }

    @Test
    void isRepeatableAndToldOnce() {
        ada.face().notifications().unmute(request);
        ada.face().notifications().mute(request);
        story.pass(Duration.ofMinutes(1));
        ada.face().notifications().mute(request);
        assertThat(view(ada).muted()).isTrue();
        ada.face().notifications().unmute(request);
        ada.face().notifications().unmute(request);
        assertThat(view(ada).muted()).isFalse();

        assertThat(events(ada))
                .filteredOn(type -> type == EventType.REQUEST_MUTED || type == EventType.REQUEST_UNMUTED)
                .containsExactly(EventType.REQUEST_MUTED, EventType.REQUEST_UNMUTED);
    }

    @Test
    void changesNothingThatAnybodySees() {
        CustomerRequestView before = view(ada);
        CustomerRequestView forBob = view(bob);

        ada.face().notifications().mute(request);

        CustomerRequestView after = view(ada);
        assertThat(after.updatedAt()).isEqualTo(before.updatedAt());
        assertThat(after.may()).isEqualTo(before.may());
        assertThat(view(bob)).isEqualTo(forBob);
        assertThat(ada.face()
                        .requests()
                        .list(OverviewTab.OPEN, PageRequest.first())
                        .items())
                .hasSize(1);
        assertThat(ada.face()
                        .conversation()
                        .history(request, PageRequest.first())
                        .items())
                .hasSize(1);
    }

    @Test
    void needsThatThePersonSeesTheRequest() {
        RequestId hidden = ada.submits("Hidden");
        ada.face().notifications().mute(hidden);
        story.hide(hidden);

        for (RequestId unseen : List.of(hidden, new RequestId(new UUID(1, 1)))) {
            assertNotFound(() -> ada.face().notifications().mute(unseen));
            assertNotFound(() -> ada.face().notifications().unmute(unseen));
        }
        assertNotFound(() -> eve.face().notifications().mute(request));
        assertNotFound(() -> eve.face().notifications().unmute(request));
        assertThat(story.storage.mutes().muting(request, List.of(eve.id()))).isEmpty();
    }

    @Test
    void isForThoseWhoAreTold() {
        assertThat(view(bob).may().mute().reason()).contains(Capability.Reason.NOT_TOLD);
        assertThat(reason(() -> bob.face().notifications().mute(request))).isEqualTo("NOT_TOLD");
        assertThat(view(ada).may().mute().allowed()).isTrue();

        for (Involved part : List.of(new Involved.Participant(bob.id(), false), new Involved.Approver(bob.id()))) {
            involve(request, part);
            assertThat(view(bob).may().mute().allowed()).isTrue();
            story.storage.involvements().remove(request, part);
        }
        involve(request, new Involved.RelatedOrganization(acme));
        assertThat(view(bob).may().mute().allowed()).isFalse();
    }

    @Test
    void canBeEndedByWhoeverIsNotToldAnyMore() {
        involve(request, new Involved.Participant(bob.id(), false));
        bob.face().notifications().mute(request);
        story.storage.involvements().remove(request, new Involved.Participant(bob.id(), false));

        bob.face().notifications().mute(request);
        assertThat(view(bob).muted()).isTrue();
        bob.face().notifications().unmute(request);

        assertThat(view(bob).muted()).isFalse();
    }

    @Test
    void hearsOfAReplyThatAsksForMoreOnce() {
        PortalStory eager = new Stage().workflow(waitingAfterReplies()).begin();
        OrganizationId beta = eager.organization("Beta");
        Person rita = eager.person("Rita", beta);
        Person sam = eager.person("Sam", beta, Sharing.organization());
        RequestId asked = rita.submits("Printer");
        eager.deliver();
        eager.mailbox.clear();

        sam.says(asked, "Rita knows");
        eager.deliver();
        assertThat(eager.mailbox.to(rita.email()))
                .extracting(Mail::subject)
                .containsExactly("[REQ-2030-000001] Printer");

        long version = eager.desk().requests().get(asked).version();
        eager.desk().requests().move(asked, new StatusKey("in-progress"), version);
        rita.face().notifications().mute(asked);
        eager.deliver();
        eager.mailbox.clear();
        sam.says(asked, "Rita really knows");
        eager.deliver();

        assertThat(eager.mailbox.to(rita.email()))
                .extracting(Mail::subject)
                .containsExactly("[REQ-2030-000001] We need something from you: Printer");
    }

    @Test
    void isLinkedFromTheMailAndNeedsNoSecret() {
        story.deliver();

        Mail mail = story.mailbox.only(ADA);
        String base = "https://help.northwind.example/portal/support";
        assertThat(mail.text())
                .contains("because you made this request.")
                .contains("Mails about this request: " + base + "/requests/" + request.value() + "#mails\n")
                .contains("What you get mails about: " + base + "/profile/notifications\n")
                .doesNotContain("token");
        assertThat(mail.html())
                .contains("href=\"" + base + "/requests/" + request.value() + "#mails\"")
                .contains("href=\"" + base + "/profile/notifications\"");
        assertThat(story.mailbox.only(DESK).text()).doesNotContain("#mails", "/profile");
    }

    private static Workflow waitingAfterReplies() {
        Workflow standard = Workflow.standard();
        Optional<StatusKey> waiting = Optional.of(new StatusKey("waiting-for-you"));
        return new Workflow(
                standard.initial(),
                standard.statuses().stream()
                        .map(one ->
                                new Status(one.key(), one.category(), one.staffLabel(), one.customerLabel(), waiting))
                        .toList(),
                standard.transitions());
    }

    private CustomerRequestView view(Person who) {
        return who.face().requests().get(request);
    }

    private void involve(RequestId one, Involved part) {
        story.storage.involvements().put(one, part);
    }

    private void answer(RequestId one) {
        story.desk().conversation().answer(new AddComment(one, "Words", Optional.empty()));
    }

    private void move(RequestId one, String status) {
        long version = story.desk().requests().get(one).version();
        story.desk().requests().move(one, new StatusKey(status), version);
    }

    private List<EventType> events(Person who) {
        return new StoredThings(story.storage)
                .events(new EventSubject(EventSubject.Kind.USER, who.id().value())).stream()
                        .map(event -> event.type())
                        .toList();
    }

    private List<String> heard() {
        story.deliver();
        List<String> addresses =
                story.mailbox.all().stream().map(mail -> mail.to().spelling()).toList();
        story.mailbox.clear();
        return addresses;
    }
}
