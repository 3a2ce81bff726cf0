package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The cookies that a browser is given: ours, as closed as cookies can be, and none of the servlet container. */
class SessionCookieTest extends OutsideTest {

    @Test
    @Tag("S36")
    void areAsClosedAsPlainHttpAllows() {
        List<String> given = given(SUPPORT, customer());

        assertThat(given)
                .containsExactlyInAnyOrder(
                        "portal-support.visitor=…; Path=/; HttpOnly; SameSite=Lax",
                        "portal-support.visitor=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax",
                        "portal-support=…; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    @Tag("S36")
    void belongToTheHostAloneWhereThePortalIsReachedOverHttps() {
        List<String> given = given(VAULT, customer());

        assertThat(given)
                .containsExactlyInAnyOrder(
                        "__Host-portal-vault.visitor=…; Path=/; Secure; HttpOnly; SameSite=Lax",
                        "__Host-portal-vault.visitor=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax",
                        "__Host-portal-vault=…; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    @Tag("S33")
    void areNewAfterEverySignInAndTheOldSessionIsOver() {
        String email = customer();
        Wire browser = signedIn(SUPPORT, email);
        String first = browser.cookie("portal-support");

        signIn(browser, SUPPORT, email, PASSWORD);

        assertThat(browser.cookie("portal-support")).isNotEmpty().isNotEqualTo(first);
        assertThat(browser.get(SUPPORT + "/").status()).isEqualTo(200);
        Wire thief = anybody().plant("portal-support", first);
        assertThat(thief.get(SUPPORT + "/").sentTo()).isEqualTo(SUPPORT + "/sign-in");
    }

    @Test
    @Tag("S33")
    @Tag("R34")
    void thatSomebodyPlantedNeverBecomeASession() {
        String planted = signedIn(SUPPORT, customer()).cookie("portal-support");
        Wire victim = anybody().plant("portal-support.visitor", planted);

        signIn(victim, SUPPORT, customer(), PASSWORD);

        assertThat(victim.cookie("portal-support")).isNotEmpty().isNotEqualTo(planted);
    }

    @Test
    void ofOnePortalOpenNoOther() {
        String session = signedIn(SUPPORT, customer()).cookie("portal-support");

        Wire browser = anybody().plant("__Host-portal-vault", session).plant("portal-vault", session);

        assertThat(browser.get(VAULT + "/").sentTo()).isEqualTo(VAULT + "/sign-in");
    }

    @Test
    void areTakenAwayAtTheSignOut() {
        Wire browser = signedIn(SUPPORT, customer());
        String session = browser.cookie("portal-support");

        Reply out = send(browser, SUPPORT + "/", SUPPORT + "/sign-out", Map.of());

        assertThat(out.setCookies().stream().map(SessionCookieTest::closedness))
                .containsExactly("portal-support=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        assertThat(anybody().plant("portal-support", session).get(SUPPORT + "/").sentTo())
                .isEqualTo(SUPPORT + "/sign-in");
    }

    @Test
    void showTheirSecretInNoPage() {
        Wire browser = signedIn(SUPPORT, customer());
        String session = browser.cookie("portal-support");

        assertThat(session).isNotEmpty();
        for (String path : List.of("/", "/requests", "/requests/new/question", "/profile", "/sign-in")) {
            assertThat(browser.get(SUPPORT + path).body())
                    .as(path)
                    .contains("_form")
                    .doesNotContain(session);
        }
    }

    @Test
    void ofTheServletContainerAreNeverNeeded() {
        int before = GuestHost.CONTAINER_SESSIONS.get();
        List<Reply> replies = new ArrayList<>();
        Wire browser = anybody();
        replies.add(signIn(browser, SUPPORT, address(), "wrong"));
        replies.add(signIn(browser, SUPPORT, customer(), PASSWORD));
        for (String path : List.of("/", "/requests", "/requests/new", "/requests/x", "/profile", "/nowhere")) {
            replies.add(browser.get(SUPPORT + path));
        }
        replies.add(browser.post(SUPPORT + "/profile", Map.of("_form", "forged")));
        replies.add(send(browser, SUPPORT + "/", SUPPORT + "/sign-out", Map.of()));
        replies.add(anybody().get("/portal/assets/none/none.css"));

        assertThat(replies)
                .allSatisfy(
                        reply -> assertThat(reply.setCookies()).noneMatch(cookie -> cookie.startsWith("JSESSIONID")));
        assertThat(GuestHost.CONTAINER_SESSIONS).hasValue(before);
        assertThat(mia().get("/portal/desk/").status()).isEqualTo(200);
    }

    /** Signs somebody in; returns what the browser was told about cookies on the way, without the secrets. */
    private List<String> given(String base, String email) {
        Wire browser = anybody();
        Reply page = browser.get(base + "/sign-in");
        Reply in = browser.post(
                base + "/sign-in", Map.of("email", email, "password", PASSWORD, "_form", page.formToken()));
        List<String> told = new ArrayList<>(page.setCookies());
        told.addAll(in.setCookies());
        return told.stream().map(SessionCookieTest::closedness).toList();
    }

    /** Returns the cookie without its secret, and without the date by which old browsers understand Max-Age. */
    private static String closedness(String cookie) {
        return String.join(
                "; ",
                Arrays.stream(cookie.replaceAll("=[\\w-]{20,};", "=…;").split("; ", -1))
                        .filter(part -> !part.startsWith("Expires="))
                        .toList());
    }
}
