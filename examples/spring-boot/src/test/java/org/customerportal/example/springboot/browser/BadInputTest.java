package org.customerportal.example.springboot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person meets who sends what no page would send: words, never a stack trace, and nothing happened. */
@ExtendWith(InBrowser.class)
class BadInputTest {

    private static final String NIGHT_WATCH = "Access for the night watch";

    @Test
    void aFormThatWasNotMadeForThisBrowserDoesNothing(RunningDemo demo) {
        try (Window rita = demo.customer("rita@helder.example")) {
            rita.follow(NIGHT_WATCH);
            rita.fill("Your reply", "From elsewhere");
            rita.change("form.wide input[name=_form]", "forged");
            rita.press("Send reply");
            rita.expectHeading("This form cannot be used any more");
            Gallery.ENGLISH.look(rita, "problem-form");
            rita.open("/portal/support/requests?tab=waiting");
            rita.follow(NIGHT_WATCH);
            rita.expect("Waiting for you");
            rita.expectNothingOf("From elsewhere");
        }
    }

    @Test
    void aFormOfTheDeskThatWasNotMadeForThisBrowserDoesNothing(RunningDemo demo) {
        try (Window tom = demo.staff("tom")) {
            tom.follow(NIGHT_WATCH);
            tom.fill("Answer", "From elsewhere");
            tom.change("form.wide input[name=_csrf]", "forged");
            tom.press("Send to customer");
            tom.expectNothingOf("Exception");
            tom.open("/portal/desk/");
            tom.follow(NIGHT_WATCH);
            tom.expectHeading(NIGHT_WATCH);
            tom.expectNothingOf("From elsewhere");
        }
    }

    @Test
    void aLinkWorksOnceAndANewerOneKillsTheOlder(RunningDemo demo) {
        String email = "peter@marlow.example";
        try (Window peter = demo.window(new Browser.NewContextOptions())) {
            askForLink(peter, email);
            String older = demo.inbox().awaitLink(email, "Set a new password");
            askForLink(peter, email);
            String newer = demo.inbox().awaitOtherLink(email, "Set a new password", older);

            peter.open(older);
            peter.expectHeading("This link does not work");
            peter.open(newer);
            peter.fill("Choose a password", "short");
            peter.press("Save the password");
            peter.expect("with at least 15 characters");
            peter.fill("Choose a password", "a longer walk in the park");
            peter.press("Save the password");
            peter.expect("Your password is changed.");
            peter.open(newer);
            peter.expectHeading("This link does not work");
        }
    }

    @Test
    void anAddressThatNamesNothingOrSomethingForeignLooksTheSame(RunningDemo demo) {
        try (Window lena = demo.customer("lena@marlow.example");
                Window rita = demo.customer("rita@helder.example")) {
            rita.follow(NIGHT_WATCH);
            rita.expectHeading(NIGHT_WATCH);
            String foreign = rita.page().url();
            String malformed = "/portal/support/requests/%3Cscript%3E";

            assertThat(lena.open(foreign)).isEqualTo(404);
            String hidden = lena.page().content();
            assertThat(lena.open(malformed)).isEqualTo(404);
            assertThat(lena.page().content()).isEqualTo(hidden);
            assertThat(lena.open("/portal/nowhere/")).isEqualTo(404);
            lena.expectNothingOf("Exception");
        }
    }

    @Test
    void whatIsTooLongOrMissingIsNamedAtItsFieldAndWhatWasTypedStays(RunningDemo demo) {
        try (Window lena = demo.customer("lena@marlow.example")) {
            lena.open("/portal/support/requests/new/invoice");
            lena.fill("Subject", "x".repeat(201));
            lena.fill("Amount in euros", "12.345");
            lena.press("Send request");
            lena.expect("Use at most 200 characters");
            lena.expect("Use at most 2 digits after the point");
            lena.expect("Invoice number");
            assertThat(lena.page().title()).startsWith("Error: ");
            assertThat(lena.page().getByLabel("Subject").inputValue()).hasSize(201);
            assertThat(lena.page().getByLabel("Amount in euros").inputValue()).isEqualTo("12.345");

            lena.fill("Subject", "Amended at last");
            lena.fill("Invoice number", "2026-1");
            lena.fill("Amount in euros", "12,34");
            lena.press("Send request");
            lena.expectHeading("Amended at last");
        }
    }

    @Test
    void aReplyThatIsTooLongIsRefusedAndKept(RunningDemo demo) {
        try (Window rita = demo.customer("rita@helder.example")) {
            rita.follow(NIGHT_WATCH);
            rita.fill("Your reply", "x".repeat(20_001));
            rita.press("Send reply");
            rita.expect("Use at most 20000 characters");
            assertThat(rita.page().getByLabel("Your reply").inputValue()).hasSize(20_001);
        }
    }

    @Test
    void aBodyThatNoFormSendsIsTurnedAway(RunningDemo demo) {
        try (Window rita = demo.customer("rita@helder.example")) {
            rita.follow(NIGHT_WATCH);
            rita.fill("Your reply", "x".repeat(300_000));
            Response answer = rita.page()
                    .waitForResponse(
                            response -> response.request().method().equals("POST"), () -> rita.press("Send reply"));
            assertThat(answer.status()).isEqualTo(413);
            rita.expectHeading("That is too much at once");
            Gallery.ENGLISH.look(rita, "problem-too-large");
        }
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsAnError(RunningDemo demo) {
        try (Window lena = demo.customer("lena@marlow.example")) {
            lena.open("/portal/support/requests/new/question");
            lena.fill("Subject", "With something extra");
            lena.page()
                    .evaluate("document.querySelector('form.form')"
                            + ".insertAdjacentHTML('beforeend', '<input type=hidden name=fields.colour value=red>')");
            lena.press("Send request");
            lena.expect("The form has changed in the meantime");
            lena.open("/portal/support/requests");
            lena.expectNothingOf("With something extra");
        }
    }

    @Test
    void sendingAFormAgainGivesTheSameRequest(RunningDemo demo) {
        try (Window lena = demo.customer("lena@marlow.example")) {
            lena.open("/portal/support/requests/new/question");
            lena.fill("Subject", "Only once, please");
            Request sent = lena.page()
                    .waitForRequest(request -> request.method().equals("POST"), () -> lena.press("Send request"));
            lena.expectHeading("Only once, please");

            APIResponse again = lena.page()
                    .request()
                    .post(
                            sent.url(),
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                    .setData(sent.postData())
                                    .setMaxRedirects(0));
            assertThat(again.status()).isEqualTo(303);
            assertThat(lena.page().url()).endsWith(again.headers().get("location"));
        }
    }

    @Test
    void twoColleaguesAtTheDeskDoNotOverwriteEachOther(RunningDemo demo) {
        try (Window mia = demo.staff("mia");
                Window tom = demo.staff("tom")) {
            mia.follow("Button of floor 2 stays lit");
            tom.follow("Button of floor 2 stays lit");
            mia.choose("Assigned to", "Mia Chen");
            mia.press("Assign");
            mia.expect("The request is assigned.");
            tom.choose("Assigned to", "Tom Ruiz");
            tom.press("Assign");
            tom.expectHeading("The request changed in the meantime");
            tom.expect("Mia Chen");
            Gallery.ENGLISH.look(tom, "desk-conflict");
        }
    }

    private static void askForLink(Window window, String email) {
        window.open("/portal/support/forgot");
        window.fill("E-mail address", email);
        window.press("Send the link");
        window.expectHeading("Look into your mail");
    }
}
