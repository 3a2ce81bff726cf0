package org.customerportal.spring.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.customerportal.notification.Mail;
import org.customerportal.testkit.fixture.RecordingMail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A new address is asked for on the profile, confirmed by whoever reads there, and never goes anywhere else. */
class AddressChangeOutsideTest extends OutsideTest {

    private static final String PROFILE = SUPPORT + "/profile";
    private static final String ASK = PROFILE + "/address";
    private static final String CONFIRM = SUPPORT + "/address";

    private final String old = address();
    private final String fresh = address();

    @Test
    @Tag("S24")
    void isAskedForWithThePasswordAndConfirmedByAnExplicitStep() {
        Wire browser = comeIn();
        assertThat(ask(browser, fresh, PASSWORD).sentTo()).isEqualTo(PROFILE + "?done=address-asked");
        assertThat(browser.get(PROFILE).body()).contains(fresh + " waits to be confirmed");
        String token = mailed(fresh);
        Wire reader = anybody();

        Reply moved = reader.get(CONFIRM + "?token=" + token);
        assertThat(moved.sentTo()).isEqualTo(CONFIRM);
        assertThat(reader.get(CONFIRM).body()).contains("Is this your address?", fresh);
        assertThat(signIn(anybody(), SUPPORT, old, PASSWORD).status())
                .as("nothing changed by looking")
                .isEqualTo(303);
        assertThat(send(reader, CONFIRM, CONFIRM, Map.of()).sentTo())
                .isEqualTo(SUPPORT + "/sign-in?done=address-changed");

        assertThat(signIn(anybody(), SUPPORT, old, PASSWORD).status()).isEqualTo(422);
        assertThat(signIn(anybody(), SUPPORT, fresh, PASSWORD).status()).isEqualTo(303);
        assertThat(browser.get(PROFILE).body()).contains(fresh);
        Reply again = anybody().get(CONFIRM);
        assertThat(again.status()).isEqualTo(404);
    }

    @Test
    @Tag("S24")
    void needsThePasswordAndKeepsWhatWasTyped() {
        Wire browser = comeIn();

        Reply wrong = ask(browser, fresh, "wrong blue herons");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Enter the password that you sign in with", "value=\"" + fresh + "\"")
                .doesNotContain("wrong blue herons");
        portal.upkeep().run();
        assertThat(mail.to(fresh)).isEmpty();
    }

    @Test
    @Tag("S24")
    void isAnsweredAlikeWhenTheAddressBelongsToSomebodyElse() {
        String taken = customer();
        Wire browser = comeIn();
        mail.clear();

        Reply told = ask(browser, taken, PASSWORD);

        assertThat(told.sentTo()).isEqualTo(PROFILE + "?done=address-asked");
        assertThat(browser.get(PROFILE).body()).contains(taken + " waits to be confirmed");
        portal.upkeep().run();
        assertThat(mail.to(taken)).isEmpty();
        assertThat(mail.to(old)).hasSize(1);
    }

    @Test
    @Tag("S25")
    @Tag("R03")
    void goesToOneAddressAndNoOther() {
        Wire browser = comeIn();
        mail.clear();
        String token = "_form=" + browser.get(ASK).formToken() + "&password=" + URLEncoder.encode(PASSWORD, UTF_8);
        for (String emails : List.of(
                "email=" + fresh + "&email=eve@evil.example",
                "email=" + URLEncoder.encode(fresh + ",eve@evil.example", UTF_8),
                "email=" + URLEncoder.encode(fresh + " eve@evil.example", UTF_8),
                "email=" + URLEncoder.encode("[\"" + fresh + "\",\"eve@evil.example\"]", UTF_8))) {
            assertThat(browser.post(ASK, token + "&" + emails).status())
                    .as(emails)
                    .isEqualTo(422);
        }
        portal.upkeep().run();
        assertThat(mail.all()).isEmpty();
    }

    @Test
    @Tag("S25")
    @Tag("R03")
    void forAForgottenPasswordTheLinkGoesToOneAddressAndNoOther() {
        comeIn();
        mail.clear();
        Wire browser = anybody();
        String forgot = SUPPORT + "/forgot";
        String token = "_form=" + browser.get(forgot).formToken();
        for (String emails : List.of(
                "email=" + old + "&email=eve@evil.example",
                "email=eve@evil.example&email=" + old,
                "email=" + URLEncoder.encode(old + ",eve@evil.example", UTF_8),
                "email=" + URLEncoder.encode(old + " eve@evil.example", UTF_8),
                "email[]=" + old + "&email[]=eve@evil.example",
                "email=" + URLEncoder.encode("[\"" + old + "\",\"eve@evil.example\"]", UTF_8))) {
            assertThat(browser.post(forgot, token + "&" + emails).sentTo())
                    .as(emails)
                    .isEqualTo(forgot + "/sent");
        }
        portal.upkeep().run();
        assertThat(mail.all()).isEmpty();
    }

    @Test
    void isTakenBack() {
        Wire browser = comeIn();
        ask(browser, fresh, PASSWORD);
        String token = mailed(fresh);

        assertThat(send(browser, PROFILE, ASK + "/cancel", Map.of()).sentTo())
                .isEqualTo(PROFILE + "?done=address-cancelled");

        Wire reader = anybody();
        reader.get(CONFIRM + "?token=" + token);
        assertThat(reader.get(CONFIRM).status()).isEqualTo(404);
    }

    private Wire comeIn() {
        String token = invite(old, organization());
        portal.visitor("support", org.customerportal.signin.Origin.unknown())
                .invitations()
                .accept(token, new org.customerportal.invitation.AcceptInvitation("Ana Sousa", PASSWORD));
        return signedIn(SUPPORT, old);
    }

    private static Reply ask(Wire browser, String email, String password) {
        return send(browser, ASK, ASK, Map.of("email", email, "password", password));
    }

    private String mailed(String address) {
        portal.upkeep().run();
        List<Mail> mails = mail.to(address);
        return RecordingMail.token(mails.get(mails.size() - 1));
    }
}
