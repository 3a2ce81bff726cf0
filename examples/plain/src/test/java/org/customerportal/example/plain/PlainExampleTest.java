package org.customerportal.example.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The story comes to its end, and tells what it is there to show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainExampleTest {

    private String story = "";

    @BeforeAll
    void tell() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlainExample.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        story = bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theInvitationArrivesByMailAndWorksOnce() {
        assertThat(act("Sam invites two people"))
                .containsSubsequence(
                        "| To:      ana@bakery.example",
                        "/portal/support/invitation?token=",
                        "Ana opens the link: it invites ana@bakery.example to Harbour Bakery.",
                        "password: too-short {min=15}",
                        "Ana accepts",
                        "Ana opens the link again - refused: link-refused",
                        "Ana mistypes the password - refused: sign-in-refused",
                        "Ana is signed in.",
                        "Bob is signed in.");
    }

    @Test
    void aCarelessFormIsRefusedWithEveryViolationAndACarefulOneGivesOneRequest() {
        assertThat(act("Ana submits a request"))
                .containsSubsequence(
                        "refused: invalid-input",
                        "subject: required",
                        "fields.machine: required",
                        "fields.since: not-a-day",
                        "fields.floor: too-large {max=40}",
                        "fields.colour: unknown",
                        "The same request: true.",
                        "REQ-2030-000001 is Open: The oven stays cold.",
                        "How urgent is it? We stand still",
                        "We received your request",
                        "| To:      desk@northwind.example");
    }

    @Test
    void staffAnswerAndWaitForTheCustomer() {
        assertThat(act("Sam works on it"))
                .containsSubsequence(
                        "REQ-2030-000001",
                        "Sam takes it.",
                        "refused: stale-version",
                        "Sam notes for colleagues",
                        "There is an answer to your request",
                        "Sam sets it to: On hold.",
                        "Sam sets it to: Waiting for customer.",
                        "We need something from you");
    }

    @Test
    void theCustomerReadsTheAnswerAndTheReplyMovesTheStatus() {
        assertThat(act("Ana reads and replies"))
                .containsSubsequence(
                        "Needs Ana's action: The oven stays cold.",
                        "Ana sees: Waiting for you, with Sam Field",
                        "Sam Field: Sorry about that!",
                        "Ana sees: In progress",
                        "Ana: Tuesday is fine",
                        "| To:      sam@northwind.example");
    }

    @Test
    void theInternalNoteReachesNoCustomer() {
        assertThat(act("Ana reads and replies")).doesNotContain("fuse box");
        assertThat(mailsTo("ana@bakery.example")).hasSize(6).noneMatch(mail -> mail.contains("fuse box"));
    }

    @Test
    void aColleagueFindsNothingUntilStaffShare() {
        assertThat(act("Bob is curious"))
                .containsSubsequence(
                        "Requests on Bob's list: 0.",
                        "Bob opens Ana's request - refused: not-found",
                        "Bob opens a request that does not exist - refused: not-found",
                        "Sam shares",
                        "Requests on Bob's list: 1.");
    }

    @Test
    void aNewPasswordEndsTheOldSession() {
        assertThat(act("Ana forgets her password"))
                .containsSubsequence(
                        "/portal/support/reset?token=",
                        "Ana sets a new password.",
                        "Ana uses the link again - refused: link-refused",
                        "Ana goes on in the old session - refused: not-signed-in",
                        "was changed",
                        "Ana is signed in again.",
                        "Ana signs out.",
                        "refused: not-signed-in");
        assertThat(mailsTo("nobody@bakery.example")).isEmpty();
    }

    private String act(String heading) {
        List<String> acts = List.of(story.split("(?m)^== "));
        return acts.stream().filter(act -> act.startsWith(heading)).findFirst().orElseThrow();
    }

    private List<String> mailsTo(String address) {
        return Pattern.compile("^ +\\| To: +" + Pattern.quote(address) + "\\R(?: +\\|.*\\R)+", Pattern.MULTILINE)
                .matcher(story)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
