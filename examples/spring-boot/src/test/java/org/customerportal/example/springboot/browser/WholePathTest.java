package org.customerportal.example.springboot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.URI;
import org.customerportal.example.springboot.sample.SampleStory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The path that the portal is there for, walked by three people in three browser windows, with script and without. */
@ExtendWith(InBrowser.class)
class WholePathTest {

    private static final String FIRST_PASSWORD = "a boat on the river";
    private static final String NEW_PASSWORD = "two boats on a river";
    private static final String SUBJECT = "The revolving door turns by itself";
    private static final String ANSWER = "We come on Monday at nine.";
    private static final String NOTE = "Bring the long ladder, they never pay for it.";
    private static final String REPLY = "Monday is fine.";

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void leadsFromAnInvitationToANewPassword(boolean script, RunningDemo demo) {
        String email = script ? "vera@helder.example" : "vito@helder.example";
        try (Window mia = window(demo, script);
                Window vera = window(demo, script);
                Window ana = window(demo, script)) {
            invite(mia, email);
            accept(vera, demo.inbox().awaitLink(email, "Your access to Northwind Service"));
            signIn(vera, email, FIRST_PASSWORD);
            picture(vera, "1-first-home", script);
            String request = submit(vera);
            picture(vera, "2-submitted", script);

            work(mia, request);
            picture(mia, "3-worked-on", script);
            readAndReply(vera, demo, email, request);
            picture(vera, "4-replied", script);
            seeTheReply(mia, request);
            lookFromAside(ana, request);

            setNewPassword(demo, script, email);
            findTheOldSessionGone(vera, email, request);
            picture(vera, "5-signed-in-again", script);

            assertThat(demo.inbox().raw(email)).isNotEmpty().noneMatch(mail -> mail.contains("ladder"));
            assertThat(mia.complaints()).isEmpty();
            assertThat(vera.complaints()).isEmpty();
            assertThat(ana.complaints()).isEmpty();
        }
    }

    private void invite(Window mia, String email) {
        mia.open("/portal/desk/");
        mia.fill("Name", "mia");
        mia.fill("Password", "northwind");
        mia.press("Sign in");
        mia.expectHeading("Work list");
        mia.follow("Invitations");
        mia.follow("Invite somebody");
        mia.fill("E-mail address", email);
        mia.choose("Organization", "Helder Windows (C-1001)");
        mia.press("Send invitation");
        mia.expect(email);
    }

    private void accept(Window vera, String link) {
        vera.open(link);
        assertThat(vera.page().url()).doesNotContain("token");
        vera.expect("Helder Windows");
        vera.fill("Your name", "Vera Lima");
        vera.fill("Choose a password", FIRST_PASSWORD);
        vera.press("Accept the invitation");
        vera.expectHeading("Sign in");
        vera.expect("Your account is ready.");
    }

    private void signIn(Window vera, String email, String password) {
        vera.fill("E-mail address", email);
        vera.fill("Password", password);
        vera.press("Sign in");
        vera.expect("Vera Lima");
    }

    private String submit(Window vera) {
        vera.follow("Make your first request");
        vera.follow("Report a repair");
        vera.expectHeading("Report a repair");
        vera.fill("Subject", SUBJECT);
        vera.fill("Equipment", "Main entrance, 0815");
        vera.tick("No, we shut it down");
        vera.fill("Floor", "0");
        vera.fill("Description", "Nobody stands in it. It **turns**.");
        vera.press("Send request");
        vera.expectHeading(SUBJECT);
        vera.expect("Your request is with us.");
        return URI.create(vera.page().url()).getPath();
    }

    private void work(Window mia, String request) {
        mia.follow("Work list");
        mia.follow(SUBJECT);
        assertThat(mia.page().url()).endsWith(request.substring(request.lastIndexOf('/')));
        mia.choose("Assigned to", "Mia Chen");
        mia.press("Assign");
        mia.fill("Answer", ANSWER);
        mia.press("Send to customer");
        mia.expect(ANSWER);
        mia.fill("Internal comment", NOTE);
        mia.press("Save as internal comment");
        mia.expect(NOTE);
        mia.choose("Next status", "On hold");
        mia.press("Change status");
        mia.choose("Next status", "Waiting for customer");
        mia.press("Change status");
        mia.expect("the customer sees “Waiting for you”");
    }

    private void readAndReply(Window vera, RunningDemo demo, String email, String request) {
        assertThat(demo.inbox().awaitText(email, ANSWER)).contains(SUBJECT);
        assertThat(demo.inbox().awaitLink(email, "We need something from you")).endsWith(request);
        vera.follow("Home");
        vera.follow(SUBJECT);
        vera.expect("Waiting for you");
        vera.expect(ANSWER);
        vera.expectNothingOf("ladder");
        vera.fill("Your reply", REPLY);
        vera.press("Send reply");
        vera.expect(REPLY);
        vera.expect("In progress");
    }

    private void seeTheReply(Window mia, String request) {
        mia.open("/portal/desk" + request.substring(request.indexOf("/requests/")));
        mia.expect(REPLY);
        mia.expect("In progress");
    }

    private void lookFromAside(Window ana, String request) {
        ana.open("/portal/support/");
        ana.fill("E-mail address", "ana@helder.example");
        ana.fill("Password", SampleStory.PASSWORD);
        ana.press("Sign in");
        ana.expect("Ana Sousa");
        assertThat(ana.open(request)).isEqualTo(404);
        ana.expectHeading("This page does not exist");
        ana.expectNothingOf(SUBJECT);
        String hidden = ana.page().content();
        assertThat(ana.open("/portal/support/requests/019a0000-0000-7000-8000-000000000000"))
                .isEqualTo(404);
        assertThat(ana.page().content()).isEqualTo(hidden);
    }

    private void setNewPassword(RunningDemo demo, boolean script, String email) {
        try (Window phone = window(demo, script)) {
            phone.open("/portal/support/sign-in");
            phone.follow("Forgot password?");
            phone.fill("E-mail address", email);
            phone.press("Send the link");
            phone.expectHeading("Look into your mail");
            phone.open(demo.inbox().awaitLink(email, "Set a new password"));
            assertThat(phone.page().url()).doesNotContain("token");
            phone.fill("Choose a password", NEW_PASSWORD);
            phone.press("Save the password");
            phone.expect("Your password is changed.");
            assertThat(phone.complaints()).isEmpty();
        }
    }

    private void findTheOldSessionGone(Window vera, String email, String request) {
        vera.open(request);
        vera.expectHeading("Sign in");
        vera.fill("E-mail address", email);
        vera.fill("Password", FIRST_PASSWORD);
        vera.press("Sign in");
        vera.expect("do not fit together");
        vera.fill("E-mail address", email);
        vera.fill("Password", NEW_PASSWORD);
        vera.press("Sign in");
        vera.expectHeading(SUBJECT);
    }

    private static void picture(Window window, String step, boolean script) {
        Gallery.picture(window, "path-" + step + (script ? "" : "-without-script"));
    }

    private static Window window(RunningDemo demo, boolean script) {
        return demo.window(new Browser.NewContextOptions().setJavaScriptEnabled(script));
    }
}
