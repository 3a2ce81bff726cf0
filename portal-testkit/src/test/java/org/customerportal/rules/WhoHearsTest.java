package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.customerportal.StaffFace;
import org.customerportal.account.EditProfile;
import org.customerportal.conversation.AddComment;
import org.customerportal.invitation.InvitationId;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.request.RequestId;
import org.customerportal.staff.StaffId;
import org.customerportal.visibility.Involved;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of who hears of what, row by row. */
class WhoHearsTest {

    private static final String DESK = "desk@northwind.example";
    private static final String GRACE = "grace@northwind.example";
    private static final String HUGO = "hugo@northwind.example";
    private static final String ADA = "ada@customer.example";
    private static final String BOB = "bob@customer.example";
    private static final String EVE = "eve@customer.example";

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final Person bob = story.person("Bob", acme, Sharing.organization());
    private final Person eve = story.person("Eve", story.organization("Beta"));
    private final StaffFace grace = story.desk();
    private final StaffFace hugo = story.portal.staff(PortalStory.HUGO);
    private final RequestId request = ada.submits("Printer");

    @Test
    void ofARequestHearItsRequesterAndTheDesk() {
        assertThat(heard()).containsExactlyInAnyOrder(ADA, DESK);
    }

    @Test
    void ofTheCustomersWordsHearsTheDeskOrWhoeverLooksAfterTheRequest() {
        heard();
        ada.says(request, "One");
        assertThat(heard()).containsExactly(DESK);

        assign(PortalStory.HUGO.id());
        ada.says(request, "Two");
        assertThat(heard()).containsExactly(HUGO);
    }

    @Test
    void ofAColleaguesWordsHearsTheRequesterToo() {
        heard();
        bob.says(request, "Me too");
        assertThat(heard()).containsExactlyInAnyOrder(ADA, DESK);
    }

    @Test
    void ofAnAnswerHearsTheRequester() {
        assign(PortalStory.HUGO.id());
        grace.conversation().answer(words());
        assertThat(heard()).containsExactly(ADA);
    }

    @Test
    void ofAnInternalCommentHearsWhoeverLooksAfterTheRequest() {
        heard();
        grace.conversation().note(words());
        assertThat(heard()).isEmpty();

        assign(PortalStory.HUGO.id());
        grace.conversation().note(words());
        assertThat(heard()).containsExactly(HUGO);
        hugo.conversation().note(words());
        assertThat(heard()).isEmpty();
    }

    @Test
    void ofAnAssignmentHearsTheNewAssigneeUnlessItIsTheirOwnDoing() {
        heard();
        grace.requests().assign(request, Optional.of(PortalStory.HUGO.id()), version());
        assertThat(heard()).containsExactly(HUGO);
        grace.requests().assign(request, Optional.of(PortalStory.GRACE.id()), version());
        assertThat(heard()).isEmpty();
        hugo.requests().assign(request, Optional.of(PortalStory.GRACE.id()), version());
        assertThat(heard()).isEmpty();
        hugo.requests().assign(request, Optional.empty(), version());
        assertThat(heard()).isEmpty();
        hugo.requests().assign(request, Optional.of(PortalStory.GRACE.id()), version());
        assertThat(heard()).containsExactly(GRACE);
    }

    @ParameterizedTest
    @CsvSource({
        "open, in-progress, false",
        "open, on-hold, false",
        "open, waiting-for-you, true",
        "open, resolved, true",
        "open, closed, true",
        "open, cancelled, true",
        "on-hold, waiting-for-you, true",
        "waiting-for-you, on-hold, false",
        "resolved, in-progress, true",
        "resolved, closed, false",
        "closed, in-progress, true"
    })
    void ofAStatusHearsTheRequesterWhereItMatters(String from, String to, boolean hears) {
        if (!from.equals("open")) {
            grace.requests().move(request, new StatusKey(from), version());
        }
        heard();

        grace.requests().move(request, new StatusKey(to), version());

        assertThat(heard()).isEqualTo(hears ? List.of(ADA) : List.of());
    }

    @Test
    void ofACancellationHearsTheDeskAndNotWhoeverCancelled() {
        heard();
        ada.face().requests().move(request, new StatusKey("cancelled"));
        assertThat(heard()).containsExactly(DESK);
    }

    @Test
    void ofAColleaguesCancellationHearsTheRequesterToo() {
        assign(PortalStory.HUGO.id());
        bob.face().requests().move(request, new StatusKey("cancelled"));
        assertThat(heard()).containsExactlyInAnyOrder(ADA, HUGO);
    }

    @Test
    void ofAReplyThatMovesTheStatusNobodyHearsTwice() {
        grace.requests().move(request, new StatusKey("waiting-for-you"), version());
        heard();
        ada.says(request, "Here it is");
        assertThat(heard()).containsExactly(DESK);

        grace.requests().move(request, new StatusKey("resolved"), version());
        heard();
        bob.says(request, "It is not");
        assertThat(heard()).containsExactlyInAnyOrder(ADA, DESK);
    }

    @Test
    void ofAPartInARequestHearsWhoeverGetsItOnce() {
        heard();
        grace.involvement().addParticipant(request, eve.id(), false);
        assertThat(heard()).containsExactly(EVE);
        grace.involvement().addParticipant(request, eve.id(), true);
        assertThat(heard()).as("of other details of the same part").isEmpty();
        grace.involvement().addApprover(request, eve.id());
        assertThat(heard()).containsExactly(EVE);
        grace.involvement().addRelatedOrganization(request, eve.organization());
        grace.involvement().remove(request, new Involved.Participant(eve.id(), true));
        assertThat(heard()).isEmpty();
    }

    @Test
    void ofWordsHearParticipantsButNotTheirAuthor() {
        involve(new Involved.Participant(eve.id(), true), new Involved.Participant(bob.id(), true));
        grace.conversation().answer(words());
        assertThat(heard()).containsExactlyInAnyOrder(ADA, BOB, EVE);
        eve.says(request, "Me too");
        assertThat(heard()).containsExactlyInAnyOrder(ADA, BOB, DESK);
        ada.says(request, "Thank you");
        assertThat(heard()).containsExactlyInAnyOrder(BOB, EVE, DESK);
        grace.conversation().note(words());
        assertThat(heard()).isEmpty();
    }

    @Test
    void nobodyHearsTwiceWhateverTheirPartsAre() {
        involve(
                new Involved.Participant(ada.id(), true),
                new Involved.Participant(eve.id(), true),
                new Involved.Approver(eve.id()));

        grace.conversation().answer(words());

        assertThat(heard()).containsExactlyInAnyOrder(ADA, EVE);
    }

    @Test
    void ofWordsHearsNoApproverAndNoColleagueWhoMerelySeesTheRequest() {
        involve(new Involved.Approver(eve.id()));

        grace.conversation().answer(words());

        assertThat(heard()).containsExactly(ADA);
    }

    @ParameterizedTest
    @CsvSource({
        "open, waiting-for-you, false",
        "open, in-progress, false",
        "open, resolved, true",
        "open, cancelled, true",
        "resolved, in-progress, true",
        "resolved, closed, false"
    })
    void ofAStatusHearParticipantsWhereItEndsOrBeginsAgain(String from, String to, boolean hears) {
        involve(new Involved.Participant(eve.id(), false));
        if (!from.equals("open")) {
            grace.requests().move(request, new StatusKey(from), version());
        }
        heard();

        grace.requests().move(request, new StatusKey(to), version());

        assertThat(heard().contains(EVE)).isEqualTo(hears);
    }

    @Test
    void ofAnInvitationHearsTheInvitedPerson() {
        heard();
        InvitationId invitation = story.invite("ida@customer.example", acme).id();
        assertThat(heard()).containsExactly("ida@customer.example");
        story.pass(java.time.Duration.ofSeconds(1));
        grace.invitations().resend(invitation);
        assertThat(heard()).containsExactly("ida@customer.example");
        grace.invitations().revoke(invitation);
        assertThat(heard()).isEmpty();
    }

    @Test
    void ofANewPasswordHearsItsOwner() {
        heard();
        story.visitor().passwordReset().request(ADA);
        String token = story.mailedToken(ADA);
        assertThat(heard()).containsExactly(ADA);
        story.visitor().passwordReset().reset(token, "a violet tractor dreams");
        assertThat(heard()).containsExactly(ADA);
    }

    @Test
    void ofEverythingElseNobodyHears() {
        heard();
        ada.signIn();
        ada.face().sessions().endOthers();
        ada.face()
                .profile()
                .edit(new EditProfile(
                        "Ada", "", "", "en", "UTC", ada.face().profile().get().version()));
        grace.organizations().change(bob.id(), acme, Role.ADMINISTRATOR, Sharing.own());
        grace.users().disable(bob.id());
        grace.users().enable(bob.id());

        assertThat(heard()).isEmpty();
    }

    /** Sends what is due, and returns whom it reached, each mail once. */
    private List<String> heard() {
        story.deliver();
        List<String> addresses =
                story.mailbox.all().stream().map(mail -> mail.to().spelling()).toList();
        story.mailbox.clear();
        return addresses;
    }

    private void involve(Involved... parts) {
        List.of(parts).forEach(part -> story.storage.involvements().put(request, part));
        heard();
    }

    private void assign(StaffId staff) {
        grace.requests().assign(request, Optional.of(staff), version());
        heard();
    }

    private long version() {
        return grace.requests().get(request).version();
    }

    private AddComment words() {
        return new AddComment(request, "Words", Optional.empty());
    }
}
