package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.customerportal.CustomerFace;
import org.customerportal.notification.Mail;
import org.customerportal.testkit.fixture.AuthenticatorApp;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way in by a mailed link, in the browser that asked for it and in others. */
class SignInLinkPageTest extends OutsideTest {

    private static final String ASK = SUPPORT + "/sign-in/link";
    private static final String OPEN = ASK + "/open";

    @Autowired
    private SettableClock clock;

    private String email;

    @BeforeEach
    void comeIn() {
        email = customer();
    }

    @Test
    void signsInByAFormThatSaysWhoAndWhere() {
        assertThat(anybody().get(SUPPORT + "/sign-in").body()).contains("href=\"" + ASK + "\"");
        Wire browser = anybody();
        String token = asked(browser);

        Reply moved = browser.get(OPEN + "?token=" + token);
        assertThat(moved.sentTo()).isEqualTo(OPEN);
        Reply shown = browser.get(OPEN);
        assertThat(shown.body())
                .contains("signed in as " + email)
                .doesNotContain(token, "not asked for in this browser");
        Reply signedIn = send(browser, OPEN, OPEN, Map.of());

        assertThat(signedIn.sentTo()).isEqualTo(SUPPORT + "/");
        assertThat(browser.get(SUPPORT + "/profile").body()).contains(email);
        assertThat(browser.cookie("portal-support.sign-in")).isEmpty();
        assertThat(browser.cookie("portal-support.sign-in-asked")).isEmpty();
    }

    @Test
    void saysSoInAnotherBrowserThanTheOneThatAsked() {
        String token = asked(anybody());
        Wire other = anybody();

        other.get(OPEN + "?token=" + token);

        assertThat(other.get(OPEN).body()).contains("not asked for in this browser", email);
        assertThat(send(other, OPEN, OPEN, Map.of()).sentTo()).isEqualTo(SUPPORT + "/");
    }

    @Test
    @Tag("S20")
    void isUsedUpByNothingButTheForm() {
        String token = asked(anybody());
        for (int opened = 0; opened < 5; opened++) {
            Wire scanner = anybody().with("Purpose", "prefetch");
            assertThat(scanner.send("HEAD", OPEN + "?token=" + token, List.of(), "")
                            .status())
                    .isEqualTo(303);
            scanner.get(OPEN + "?token=" + token);
            Reply shown = scanner.get(OPEN);
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.headers("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(shown.headers("Cache-Control").toString()).contains("no-store");
        }

        assertThat(opened(token).sentTo()).isEqualTo(SUPPORT + "/");
        Wire late = anybody();
        late.get(OPEN + "?token=" + token);
        assertThat(late.get(OPEN).status()).as("used").isEqualTo(404);
    }

    @Test
    @Tag("S33")
    @Tag("R34")
    void givesANewTokenAndEndsWhatTheBrowserHeldBefore() {
        Wire browser = signedIn(SUPPORT, customer());
        String before = browser.cookie("portal-support");
        String token = asked(anybody());
        browser.get(OPEN + "?token=" + token);

        send(browser, OPEN, OPEN, Map.of());

        assertThat(browser.cookie("portal-support")).hasSize(43).isNotEqualTo(before);
        assertThat(anybody()
                        .plant("portal-support", before)
                        .get(SUPPORT + "/profile")
                        .sentTo())
                .startsWith(SUPPORT + "/sign-in");
        assertThat(browser.get(SUPPORT + "/profile").body()).contains(email);
    }

    @Test
    @Tag("S29")
    void asksForTheSecondFactorNext() {
        Wire owner = signedIn(SUPPORT, email);
        CustomerFace face = portal.customer("support", owner.cookie("portal-support"));
        AuthenticatorApp app = AuthenticatorApp.of(face.secondFactor().begin(PASSWORD));
        List<String> codes = face.secondFactor().confirm(app.code(clock.instant()));
        Wire browser = anybody();
        browser.get(OPEN + "?token=" + asked(browser));

        assertThat(send(browser, OPEN, OPEN, Map.of()).sentTo()).isEqualTo(SUPPORT + "/sign-in/code");

        assertThat(browser.get(SUPPORT + "/profile").sentTo()).startsWith(SUPPORT + "/sign-in");
        String code = SUPPORT + "/sign-in/code";
        assertThat(send(browser, code, code, Map.of("code", codes.get(0))).sentTo())
                .isEqualTo(SUPPORT + "/");
    }

    private Reply opened(String token) {
        Wire browser = anybody();
        browser.get(OPEN + "?token=" + token);
        return send(browser, OPEN, OPEN, Map.of());
    }

    /** Asks for a link in this browser; returns the token of the mail. */
    private String asked(Wire browser) {
        assertThat(send(browser, ASK, ASK, Map.of("email", email)).sentTo()).isEqualTo(ASK + "/sent");
        portal.upkeep().run();
        List<Mail> mails = mail.to(email);
        return RecordingMail.token(mails.get(mails.size() - 1));
    }
}
