package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.customerportal.account.ProfileView;
import org.customerportal.organization.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens to the link of an invitation in browsers, and in what is not quite one. */
class InvitationPageTest extends OutsideTest {

    private static final String PAGE = SUPPORT + "/invitation";
    private static final Map<String, String> TYPED = Map.of("name", "Rui Lopes", "password", PASSWORD);

    @Test
    @Tag("S20")
    void isUsedUpByNothingButTheForm() {
        String email = address();
        String token = invite(email, organization());
        for (int opened = 0; opened < 5; opened++) {
            Wire scanner = anybody().with("Purpose", "prefetch").with("Sec-Purpose", "prefetch");
            assertThat(scanner.send("HEAD", PAGE + "?token=" + token, List.of(), "")
                            .status())
                    .isEqualTo(303);
            scanner.get(PAGE + "?token=" + token);
            assertThat(scanner.get(PAGE).body()).contains("Helder Windows");
        }

        assertThat(accepted(browser(token)).sentTo()).contains("done=account-ready");
        assertThat(signIn(anybody(), SUPPORT, email, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    @Tag("S20")
    void leavesTheAddressAtOnceAndIsToldToNobodyElse() {
        String token = invite(address(), organization());
        Wire browser = anybody();
        Reply moved = browser.get(PAGE + "?token=" + token);
        Reply shown = browser.get(PAGE);

        assertThat(moved.sentTo()).isEqualTo(PAGE);
        for (Reply reply : List.of(moved, shown)) {
            assertThat(reply.body()).doesNotContain(token);
            assertThat(reply.headers("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(reply.headers("Cache-Control").toString()).contains("no-store");
        }
        assertThat(shown.body()).doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    @Tag("R13")
    void makesOneAccountInTwoBrowsersWithWhateverStateTheySend() {
        String email = address();
        String token = invite(email, organization());
        Wire one = browser(token);
        Wire other = browser(token);
        String forged = "_form=" + other.get(PAGE).formToken()
                + "&name=Eve&password=another+long+password&email=eve@evil.example&user=1&invitation=1&newcomer=false";

        accepted(one);
        Reply second = other.post(PAGE, forged);

        assertThat(second.status()).isEqualTo(404);
        assertThat(signIn(anybody(), SUPPORT, email, PASSWORD).status()).isEqualTo(303);
        assertThat(signIn(anybody(), SUPPORT, "eve@evil.example", "another long password")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Tag("S23")
    void givesWhatTheStoredInvitationSaysWhateverTheFormSays() {
        String email = address();
        Wire browser = browser(invite(email, organization()));
        String form = "_form=" + browser.get(PAGE).formToken() + "&name=Rui+Lopes&password="
                + PASSWORD.replace(' ', '+')
                + "&role=ADMINISTRATOR&sharing=organization&organization=1&state=ACTIVE&portal=vault&email=eve@evil.example";

        assertThat(browser.post(PAGE, form).status()).isEqualTo(303);

        ProfileView rui = portal.customer("support", signedIn(SUPPORT, email).cookie("portal-support"))
                .profile()
                .get();
        assertThat(rui.email()).isEqualTo(email);
        assertThat(rui.organizations())
                .extracting(ProfileView.Belonging::organization, ProfileView.Belonging::role)
                .containsExactly(tuple("Helder Windows", Role.MEMBER));
    }

    private Wire browser(String token) {
        Wire browser = anybody();
        browser.get(PAGE + "?token=" + token);
        return browser;
    }

    private static Reply accepted(Wire browser) {
        return send(browser, PAGE, PAGE, TYPED);
    }
}
