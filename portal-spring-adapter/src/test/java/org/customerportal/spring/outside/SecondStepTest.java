package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.customerportal.CustomerFace;
import org.customerportal.testkit.fixture.AuthenticatorApp;
import org.customerportal.testkit.fixture.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way in for somebody who has a second factor. */
class SecondStepTest extends OutsideTest {

    private static final String CODE = SUPPORT + "/sign-in/code";

    @Autowired
    private SettableClock clock;

    private String email;
    private List<String> recoveryCodes;

    @BeforeEach
    void setUp() {
        email = customer();
        Wire browser = signedIn(SUPPORT, email);
        CustomerFace face = portal.customer("support", browser.cookie("portal-support"));
        AuthenticatorApp app = AuthenticatorApp.of(face.secondFactor().begin(PASSWORD));
        recoveryCodes = face.secondFactor().confirm(app.code(clock.instant()));
    }

    @Test
    void asksForTheCodeAfterThePasswordAndLeadsOn() {
        Wire browser = anybody();
        Reply sent = send(
                browser,
                SUPPORT + "/sign-in",
                SUPPORT + "/sign-in",
                Map.of("email", email, "password", PASSWORD, "to", "/profile"));
        assertThat(sent.sentTo()).isEqualTo(CODE + "?to=%2Fprofile");

        Reply wrong = send(browser, CODE, CODE, Map.of("code", "000000", "to", "/profile"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#field-code\"", "value=\"/profile\"");
        Reply right = send(browser, CODE, CODE, Map.of("code", recoveryCodes.get(0), "to", "/profile"));

        assertThat(right.sentTo()).isEqualTo(SUPPORT + "/profile");
        assertThat(browser.get(SUPPORT + "/profile").status()).isEqualTo(200);
        assertThat(browser.get(CODE).sentTo()).as("over").isEqualTo(SUPPORT + "/sign-in?done=begin-anew");
    }

    @Test
    @Tag("S29")
    void letsNobodyInWithHalfASignIn() {
        Wire browser = half();

        for (String path : List.of("/", "/requests", "/requests/new", "/profile", "/profile/password")) {
            assertThat(browser.get(SUPPORT + path).sentTo()).as(path).startsWith(SUPPORT + "/sign-in");
        }
        String half = browser.cookie("portal-support.second-step");
        assertThat(half).hasSize(43);
        assertThat(anybody()
                        .plant("portal-support", half)
                        .get(SUPPORT + "/profile")
                        .sentTo())
                .startsWith(SUPPORT + "/sign-in");
    }

    @Test
    @Tag("S29")
    void knowsTheHalfOfTheLastAttemptOnly() {
        Wire first = half();
        Wire second = half();

        assertThat(first.get(CODE).sentTo()).isEqualTo(SUPPORT + "/sign-in?done=begin-anew");
        assertThat(send(second, CODE, CODE, Map.of("code", recoveryCodes.get(1)))
                        .sentTo())
                .isEqualTo(SUPPORT + "/");
    }

    @Test
    @Tag("S33")
    @Tag("R34")
    void givesANewTokenWithTheCodeAndEndsWhatTheBrowserHeldBefore() {
        String planted = "A".repeat(43);
        Wire browser = anybody().plant("portal-support", planted).plant("portal-support.visitor", planted);
        signIn(browser, SUPPORT, email, PASSWORD);

        send(browser, CODE, CODE, Map.of("code", recoveryCodes.get(2)));

        assertThat(browser.cookie("portal-support")).hasSize(43).isNotEqualTo(planted);
        assertThat(browser.cookie("portal-support.second-step")).isEmpty();
        assertThat(anybody()
                        .plant("portal-support", planted)
                        .get(SUPPORT + "/profile")
                        .sentTo())
                .startsWith(SUPPORT + "/sign-in");
    }

    private Wire half() {
        Wire browser = anybody();
        assertThat(signIn(browser, SUPPORT, email, PASSWORD).sentTo()).isEqualTo(CODE);
        return browser;
    }
}
