package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.violations;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.account.security.ChangePassword;
import org.customerportal.conversation.AddComment;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.notification.preference.Topic;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.RequestId;
import org.customerportal.visibility.Involved;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Test;

/** What people switch off, and what nobody can. */
class NotificationPreferenceTest {

    private static final String ADA = "ada@customer.example";
    private static final String EVE = "eve@customer.example";
    private static final String DESK = "desk@northwind.example";
    private static final String[] ALL =
            Stream.of(Topic.values()).map(Topic::code).toArray(String[]::new);

    private final PostOffice[] office = new PostOffice[1];
    private final PortalStory story =
            new Stage().mail(mailbox -> office[0] = new PostOffice(mailbox)).begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final Person eve = story.person("Eve", story.organization("Beta"));

    @Test
    void beginWithEverything() {
        assertThat(ada.face().notifications().wanted()).containsExactly(Topic.values());
    }

    @Test
    void areKeptAndToldOnceForEachChange() {
        wants(ada, "answers", "added");
        wants(ada, "added", "answers", "added");
        wants(ada, "answers");

        assertThat(ada.face().notifications().wanted()).containsExactly(Topic.ANSWERS);
        assertThat(eve.face().notifications().wanted()).containsExactly(Topic.values());
        assertThat(told(EventType.NOTIFICATIONS_CHOSEN)).isEqualTo(2);
    }

    @Test
    void areRefusedWholeIfOneIsUnknown() {
        wants(ada, "answers");

        assertThat(violations(() -> wants(ada, "added", "everything"))).containsExactly("topics: not-an-option");
        assertThat(violations(() -> wants(ada, "ADDED"))).containsExactly("topics: not-an-option");

        assertThat(ada.face().notifications().wanted()).containsExactly(Topic.ANSWERS);
    }

    @Test
    void takeAwayTheMailsOfTheirTopicAndNoOthers() {
        for (Topic off : Topic.values()) {
            Set<Topic> wanted = EnumSet.complementOf(EnumSet.of(off));
            wants(ada, wanted.stream().map(Topic::code).toArray(String[]::new));
            wants(eve, wanted.stream().map(Topic::code).toArray(String[]::new));

            RequestId request = ada.submits("Printer");
            assertThat(heard())
                    .as("received without %s", off)
                    .isEqualTo(off == Topic.RECEIVED ? just(DESK) : just(ADA, DESK));
            story.desk().involvement().addParticipant(request, eve.id(), true);
            assertThat(heard()).as("added without %s", off).isEqualTo(off == Topic.ADDED ? just() : just(EVE));
            story.desk().conversation().answer(new AddComment(request, "Words", Optional.empty()));
            assertThat(heard()).as("answer without %s", off).isEqualTo(off == Topic.ANSWERS ? just() : just(ADA, EVE));
            move(request, "closed");
            assertThat(heard()).as("closed without %s", off).isEqualTo(off == Topic.STATUSES ? just() : just(ADA, EVE));
        }
    }

    @Test
    void leaveWhatIsLeftToDoForARequesterAndAnApprover() {
        wants(ada);
        wants(eve);
        RequestId request = ada.submits("Printer");
        story.storage.involvements().put(request, new Involved.Participant(eve.id(), true));
        heard();

        story.desk().involvement().addApprover(request, eve.id());
        assertThat(heard()).as("approval needed").containsExactly(EVE);
        move(request, "waiting-for-you");
        assertThat(heard()).as("waiting").containsExactly(ADA);
        move(request, "resolved");
        assertThat(heard()).as("resolved").containsExactly(ADA);
        move(request, "in-progress");
        assertThat(heard()).as("reopened").isEmpty();
    }

    @Test
    void tellOfTheStatusWhoWantsNoMailAboutTheReplyThatChangedIt() {
        RequestId request = ada.submits("Printer");
        story.storage.involvements().put(request, new Involved.Participant(eve.id(), true));
        heard();

        assertThat(heardOfAReplyThatReopens(request)).as("one mail, not two").containsExactlyInAnyOrder(EVE, DESK);
        wants(eve, "statuses");
        assertThat(heardOfAReplyThatReopens(request)).as("of the status").containsExactlyInAnyOrder(EVE, DESK);
        wants(eve, "added");
        assertThat(heardOfAReplyThatReopens(request)).as("of neither").containsExactly(DESK);
    }

    private List<String> heardOfAReplyThatReopens(RequestId request) {
        move(request, "resolved");
        heard();
        ada.says(request, "It burns again");
        story.deliver();
        List<String> addresses =
                story.mailbox.all().stream().map(mail -> mail.to().spelling()).toList();
        story.mailbox.clear();
        return addresses;
    }

    @Test
    void leaveWhatIsAboutTheSafetyOfTheAccountAndInvitations() {
        wants(ada);

        story.visitor().passwordReset().request(ADA);
        assertThat(heard()).containsExactly(ADA);
        ada.face().address().request(new ChangeAddress("ada@elsewhere.example", PortalStory.PASSWORD));
        assertThat(heard()).containsExactlyInAnyOrder(ADA, "ada@elsewhere.example");
        story.portal
                .customer("support", ada.signIn())
                .password()
                .change(new ChangePassword(PortalStory.PASSWORD, "four copper lamps hum"));
        assertThat(heard()).containsExactly(ADA);
        story.invite(ADA, story.organization("Gamma"));
        assertThat(heard()).containsExactly(ADA);
    }

    @Test
    void areAskedAgainWhenTheMailIsSent() {
        RequestId request = ada.submits("Printer");
        office[0].close();
        heard();
        wants(ada);
        office[0].open();
        story.pass(java.time.Duration.ofHours(1));
        assertThat(heard()).as("switched off while the mail waited").containsExactly(DESK);

        story.desk().conversation().answer(new AddComment(request, "Words", Optional.empty()));
        heard();
        wants(ada, ALL);
        assertThat(heard()).as("switched on after nobody was told").isEmpty();
    }

    @Test
    void countInEveryPortal() {
        story.portal.customer("partners", ada.id()).notifications().choose(List.of());

        ada.submits("Printer");

        assertThat(heard()).containsExactly(DESK);
        assertThat(ada.face().notifications().wanted()).isEmpty();
    }

    @Test
    void changeNothingForTheDesk() {
        wants(ada);
        RequestId request = ada.submits("Printer");
        assertThat(heard()).containsExactly(DESK);

        ada.says(request, "Still burning");

        assertThat(heard()).containsExactly(DESK);
    }

    private static void wants(Person who, String... topics) {
        who.face().notifications().choose(List.of(topics));
    }

    private void move(RequestId request, String status) {
        long version = story.desk().requests().get(request).version();
        story.desk().requests().move(request, new StatusKey(status), version);
    }

    private long told(EventType type) {
        return new StoredThings(story.storage)
                .events(new EventSubject(EventSubject.Kind.USER, ada.id().value())).stream()
                        .filter(event -> event.type() == type)
                        .count();
    }

    private Set<String> heard() {
        story.deliver();
        Set<String> addresses = new java.util.TreeSet<>();
        story.mailbox.all().forEach(mail -> addresses.add(mail.to().spelling()));
        story.mailbox.clear();
        return addresses;
    }

    private static Set<String> just(String... addresses) {
        return new java.util.TreeSet<>(List.of(addresses));
    }
}
