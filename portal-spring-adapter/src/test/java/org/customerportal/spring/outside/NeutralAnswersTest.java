package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.customerportal.page.PageRequest;
import org.junit.jupiter.api.Test;

/** Whether an address, a password or a link is known is never told: answers are the same, to the byte. */
class NeutralAnswersTest extends OutsideTest {

    private static final String SIGN_IN = SUPPORT + "/sign-in";
    private static final String FORGOT = SUPPORT + "/forgot";

    @Test
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

        Reply madeUp = followed("/invitation", "A".repeat(used.length()));

        assertThat(madeUp.status()).isEqualTo(404);
        for (String token : new String[] {used, revoked, "short", "", "%3Cscript%3E"}) {
            Reply told = followed("/invitation", token);
            assertThat(told.status()).as(token).isEqualTo(404);
            assertThat(told.body()).as(token).isEqualTo(madeUp.body());
        }
        assertThat(followed("/reset", used).body()).isEqualTo(madeUp.body());
    }

    private String refused(String email, String password) {
        Reply reply = signIn(anybody(), SUPPORT, email, password);
        assertThat(reply.body()).contains("value=\"" + email + "\"");
        assertThat(reply.setCookies()).isEmpty();
        return reply.apartFrom(email);
    }

    private String forgotten(String email) {
        Wire browser = anybody();
        String first = send(browser, FORGOT, FORGOT, Map.of("email", email)).apartFrom(email);
        return first + browser.get(FORGOT + "/sent").apartFrom(email);
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
