package org.customerportal.example.springboot.browser;

import com.microsoft.playwright.Browser;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customerportal.example.springboot.sample.SampleStory;
import org.customerportal.testkit.fixture.AuthenticatorApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What proves a person, and who comes and goes: the pages of people, of administrators of an organization, and of the desk. */
@ExtendWith(InBrowser.class)
class SecurityTourTest {

    private static final String BASE = "/portal/support";
    private static final String LIST = IntStream.range(0, 60)
            .mapToObj(number -> "new" + number + "@helder.example")
            .collect(Collectors.joining("\n"));
    private static final String FACTOR = BASE + "/profile/second-factor";

    @Test
    void lenaAddsASecondStepAndUsesIt(RunningDemo demo) {
        try (Window lena = demo.customer("lena@marlow.example")) {
            seeOwnSecurity(lena, Gallery.ENGLISH);
            begin(lena, "Set up an app");
            lena.fill("Code that the app shows now", code(lena));
            lena.press("Add the second step");
            Gallery.ENGLISH.look(lena, "customer-recovery-codes");
            String recoveryCode = lena.main().locator(".keys code").first().textContent();
            lena.open(FACTOR);
            Gallery.ENGLISH.look(lena, "customer-second-factor-on");
            comeAgain(demo, recoveryCode);
            seeAtTheDesk(demo);
        }
    }

    @Test
    void joaoFindsTheSamePagesInPortuguese(RunningDemo demo) {
        try (Window joao = demo.customer("joao@helder.example")) {
            seeOwnSecurity(joao, Gallery.PORTUGUESE);
            begin(joao, "Configurar uma aplicação");
            Gallery.PORTUGUESE.look(joao, "customer-app");
        }
    }

    @Test
    void ritaLooksAfterHerColleagues(RunningDemo demo) {
        try (Window rita = demo.customer("rita@helder.example")) {
            rita.open(BASE + "/organization");
            Gallery.ENGLISH.look(rita, "customer-colleagues");
            String here = rita.page().url();
            rita.open(here + "/invite");
            rita.send();
            Gallery.ENGLISH.look(rita, "customer-colleague-invite-error");
            rita.open(here + "/invite/list");
            Gallery.ENGLISH.look(rita, "customer-colleagues-bulk");
            rita.page().locator("main textarea").fill(LIST);
            rita.send();
            rita.expect("60 of 60");
            Gallery.ENGLISH.look(rita, "customer-colleagues-bulk-over");
        }
    }

    @Test
    void paulaFindsTheLinkThatConfirmsAnAddress(RunningDemo demo) {
        try (Window paula = demo.customer("paula@marlow.example")) {
            paula.open(BASE + "/profile/address");
            paula.page().locator("#field-email").fill("paula@elsewhere.example");
            paula.page().locator("#field-password").fill(SampleStory.PASSWORD);
            paula.send();
            paula.open(demo.inbox().awaitLink("paula@elsewhere.example", "address"));
            Gallery.ENGLISH.look(paula, "visitor-address");
            paula.open(BASE + "/profile");
            paula.press("Keep the old one");
        }
    }

    @Test
    void miaInvitesManyAndErasesNobody(RunningDemo demo) {
        try (Window mia = demo.staff("mia")) {
            mia.open("/portal/desk/organizations");
            mia.follow("Helder Windows");
            String organization = mia.page().url();
            mia.open(organization + "/invite");
            Gallery.ENGLISH.look(mia, "desk-bulk");
            mia.page().locator("main textarea").fill("no address\nrui@helder.example\nana@helder.example");
            mia.send();
            mia.expect("3 of 3");
            Gallery.ENGLISH.look(mia, "desk-bulk-over");
            for (String page : new String[] {"edit", "disable"}) {
                mia.open(organization + "/" + page);
                Gallery.ENGLISH.look(mia, "desk-organization-" + page);
            }
            mia.open("/portal/desk/organizations");
            mia.follow("Marlow Print");
            mia.follow("Nuno Paz");
            String person = mia.page().url();
            Gallery.ENGLISH.look(mia, "desk-person-actions");
            for (String page : new String[] {"erase", "address", "identities"}) {
                mia.open(person + "/" + page);
                Gallery.ENGLISH.look(mia, "desk-person-" + page);
            }
        }
    }

    private static void seeOwnSecurity(Window window, Gallery gallery) {
        window.open(BASE + "/profile/password");
        gallery.look(window, "customer-password");
        window.send();
        gallery.look(window, "customer-password-error");
        window.open(BASE + "/profile/address");
        gallery.look(window, "customer-address");
        window.open(BASE + "/profile/identities");
        gallery.look(window, "customer-identities");
        window.open(FACTOR);
        gallery.look(window, "customer-second-factor");
    }

    private static void begin(Window window, String button) {
        window.page().locator("#field-current").fill(SampleStory.PASSWORD);
        window.press(button);
        window.expectPath(FACTOR + "/app");
    }

    private static String code(Window window) {
        String secret = window.main().locator("code.key").textContent();
        Gallery.ENGLISH.look(window, "customer-app");
        return AuthenticatorApp.of(secret).code(Instant.now());
    }

    private static void comeAgain(RunningDemo demo, String recoveryCode) {
        try (Window window = demo.window(new Browser.NewContextOptions())) {
            window.open(BASE + "/sign-in");
            window.fill("E-mail address", "lena@marlow.example");
            window.fill("Password", SampleStory.PASSWORD);
            window.press("Sign in");
            window.expectPath(BASE + "/sign-in/code");
            Gallery.ENGLISH.look(window, "visitor-code");
            window.send();
            Gallery.ENGLISH.look(window, "visitor-code-error");
            window.page().locator("#field-code").fill(recoveryCode);
            window.send();
            window.expectPath(BASE + "/");
        }
    }

    private static void seeAtTheDesk(RunningDemo demo) {
        try (Window mia = demo.staff("mia")) {
            mia.open("/portal/desk/people");
            mia.follow("Lena Vogt");
            mia.follow("Remove the second step");
            Gallery.ENGLISH.look(mia, "desk-second-factor");
            mia.send();
            mia.expect("The second step was removed");
        }
    }
}
