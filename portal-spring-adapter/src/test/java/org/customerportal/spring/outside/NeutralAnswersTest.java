package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.customerportal.page.PageRequest;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.SettableClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether an address, a password or a link is known is never told: answers are the same, to the byte. */
class NeutralAnswersTest extends OutsideTest {

    private static final String SIGN_IN = SUPPORT + "/sign-in";
    private static final String FORGOT = SUPPORT + "/forgot";
    private static final String LINK = SUPPORT + "/sign-in/link";
    private static final String AGAIN = SUPPORT + "/invitation/again";

    @Autowired
    private SettableClock clock;

    @Test
    @Tag("S09")
    void whoeverCannotSignInIsToldTheSame() {
        String unknown = refused(address(), PASSWORD);

        assertThat(unknown).startsWith("422\n").contains("Sign in");
        assertThat(refused(customer(), "wrong blue herons"))
                .as("wrong password")
                .isEqualTo(unknown);
        assertThat(refused(disabled(), PASSWORD)).as("disabled").isEqualTo(unknown);
        assertThat(refused(disabled(), "wrong blue herons"))
                .as("disabled and wrong")
                .isEqualTo(unknown);
        assertThat(refused(invited(), PASSWORD)).as("invited only").isEqualTo(unknown);
        assertThat(refused(customer(), "")).as("no password").isEqualTo(unknown);
    }

    @Test
    @Tag("S09")
    void whoeverForgotThePasswordIsToldTheSameAndOnlyTheKnownGetMail() {
        String known = customer();
        String unknown = address();

        String told = forgotten(unknown);

        assertThat(told).startsWith("303\n").contains(FORGOT + "/sent");
        assertThat(forgotten(known)).as("known").isEqualTo(told);
        assertThat(forgotten(disabled())).as("disabled").isEqualTo(told);
        assertThat(forgotten(invited())).as("invited only").isEqualTo(told);
        assertThat(forgotten("no address at all")).as("no address").isEqualTo(told);
        portal.upkeep().run();
        assertThat(mail.to(known)).hasSize(2);
        assertThat(mail.to(unknown)).isEmpty();
    }

    @Test
    @Tag("S09")
    void whoeverAsksForALinkIsToldTheSameAndOnlyThoseWithAPasswordGetMail() {
        String known = customer();
        String unknown = address();
        String told = linked(unknown);

        assertThat(told).startsWith("303\n").contains(LINK + "/sent");
        assertThat(linked(known)).as("known").isEqualTo(told);
        assertThat(linked(disabled())).as("disabled").isEqualTo(told);
        assertThat(linked(invited())).as("invited only").isEqualTo(told);
        assertThat(linked("no address at all")).as("no address").isEqualTo(told);
        portal.upkeep().run();
        assertThat(mail.to(known)).hasSize(2);
        for (int more = 0; more < 4; more++) {
            assertThat(linked(known)).as("too often").isEqualTo(told);
        }
        assertThat(mail.to(unknown)).isEmpty();
    }

    @Test
    void whoeverForgotThePasswordOfAnAccountToComeGetsTheInvitationAgain() {
        String invited = invited();
        clock.advance(Duration.ofHours(1));

        assertThat(forgotten(invited)).isEqualTo(forgotten(address()));

        portal.upkeep().run();
        assertThat(mail.to(invited)).hasSize(2);
        accept(RecordingMail.token(mail.to(invited).get(1)));
    }

    @Test
    @Tag("R12")
    void aLinkThatWorksForNobodyDoesNotTellWhy() {
        String email = address();
        String used = invite(email, organization());
        assertThat(followed("/invitation", used).status()).isEqualTo(200);
        String revoked = invite(address(), organization());
        var newest = desk().invitations()
                .list(Optional.empty(), PageRequest.first(1))
                .items()
                .get(0);
        desk().invitations().revoke(newest.id());
        accept(used);
        String expired = invite(address(), organization());
        clock.advance(Duration.ofDays(4));

        Reply madeUp = followed("/invitation", "A".repeat(used.length()));

        assertThat(madeUp.status()).isEqualTo(404);
        for (String token : List.of(
                used,
                revoked,
                expired,
                "short",
                "",
                "%3Cscript%3E",
                "%25",
                "%20",
                "%20" + used,
                used + "=",
                used.toLowerCase(Locale.ROOT),
                used.toUpperCase(Locale.ROOT),
                "A".repeat(5_000),
                used + "&token=" + used)) {
            assertThat(followed("/invitation", token).apartFrom("")).as(token).isEqualTo(madeUp.apartFrom(""));
        }
        assertThat(followed("/reset", used).apartFrom("")).isEqualTo(madeUp.apartFrom(""));
        assertThat(anybody().get(SUPPORT + "/invitation").apartFrom("")).isEqualTo(madeUp.apartFrom(""));
    }

    @Test
    void whoeverAsksForAnotherInvitationIsToldTheSameAndOnlyTheInvitedGetMail() {
        String invited = invited();
        String known = customer();
        String unknown = address();
        clock.advance(Duration.ofHours(1));

        String told = asked(unknown);

        assertThat(told).startsWith("303\n").contains(AGAIN + "/sent");
        assertThat(asked(invited)).as("invited").isEqualTo(told);
        assertThat(asked(invited)).as("invited, a moment ago").isEqualTo(told);
        assertThat(asked(known)).as("known").isEqualTo(told);
        assertThat(asked(disabled())).as("disabled").isEqualTo(told);
        assertThat(asked("")).as("nothing").isEqualTo(told);
        assertThat(asked("no address at all")).as("no address").isEqualTo(told);
        portal.upkeep().run();
        assertThat(mail.to(invited)).hasSize(2);
        assertThat(mail.to(known)).hasSize(1);
        assertThat(mail.to(unknown)).isEmpty();
    }

    @Test
    void theRefusedLinkOffersAnotherInvitation() {
        String email = invited();
        clock.advance(Duration.ofDays(4));
        Wire browser = anybody();
        browser.get(SUPPORT + "/invitation?token="
                + RecordingMail.token(mail.to(email).get(0)));
        Reply refused = browser.get(SUPPORT + "/invitation");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body()).contains("action=\"" + AGAIN + "\"");
        browser.post(AGAIN, Map.of("email", email, "_form", refused.formToken()));

        portal.upkeep().run();
        accept(RecordingMail.token(mail.to(email).get(1)));
    }

    @Test
    void aRepeatedAddressIsNobodys() {
        String invited = invited();
        clock.advance(Duration.ofHours(1));
        Wire browser = anybody();
        String right = "_form=" + browser.get(AGAIN).formToken();

        browser.post(AGAIN, right + "&email=" + invited + "&email=eve@evil.example");
        browser.post(AGAIN, right + "&email[]=" + invited);

        portal.upkeep().run();
        assertThat(mail.to(invited)).hasSize(1);
        assertThat(mail.to("eve@evil.example")).isEmpty();
    }

    private String refused(String email, String password) {
        Reply reply = signIn(anybody(), SUPPORT, email, password);
        assertThat(reply.body()).contains("value=\"" + email + "\"");
        assertThat(reply.setCookies()).isEmpty();
        return reply.apartFrom(email);
    }

    private String asked(String email) {
        Wire browser = anybody();
        String first = send(browser, AGAIN, AGAIN, Map.of("email", email)).apartFrom("");
        return first + browser.get(AGAIN + "/sent").apartFrom("");
    }

    private String forgotten(String email) {
        Wire browser = anybody();
        String first = send(browser, FORGOT, FORGOT, Map.of("email", email)).apartFrom(email);
        return first + browser.get(FORGOT + "/sent").apartFrom(email);
    }

    private String linked(String email) {
        Wire browser = anybody();
        String first = send(browser, LINK, LINK, Map.of("email", email)).apartFrom(email);
        return first + browser.get(LINK + "/sent").apartFrom(email);
    }

    /** Follows a mailed link until a page is shown. */
    private Reply followed(String page, String token) {
        Wire browser = anybody();
        Reply moved = browser.get(SUPPORT + page + "?token=" + token);
        assertThat(moved.status()).isEqualTo(303);
        assertThat(moved.sentTo()).isEqualTo(SUPPORT + page);
        return browser.get(SUPPORT + page);
    }

    private void accept(String token) {
        Wire browser = anybody();
        browser.get(SUPPORT + "/invitation?token=" + token);
        Map<String, String> typed = Map.of("name", "Rui Lopes", "password", PASSWORD);
        assertThat(send(browser, SUPPORT + "/invitation", SUPPORT + "/invitation", typed)
                        .status())
                .isEqualTo(303);
    }

    private String invited() {
        String email = address();
        invite(email, organization());
        return email;
    }

    private String disabled() {
        String email = customer();
        Wire browser = signedIn(SUPPORT, email);
        desk().users()
                .disable(portal.customer("support", browser.cookie("portal-support"))
                        .user()
                        .id());
        return email;
    }
}
