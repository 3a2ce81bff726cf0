package org.customerportal.spring.hosted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.customerportal.page.PageRequest;
import org.customerportal.request.OverviewTab;
import org.customerportal.spring.HostCustomer;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever the host has signed in needs no second sign-in, and whoever it has not is sent to it. */
class HostSignInTest extends HostedTest {

    private static final String NEW = SUPPORT + "/requests/new/question";

    private PortalUserId ana;
    private Visit browser;

    @BeforeEach
    void know() {
        ana = customer("Ana Sousa", address());
        known.customers().put("ana", HostCustomer.of(ana));
        browser = browser();
    }

    @Test
    void leadsThroughTheHostsSignInToThePageThatWasWanted() {
        Visit.Shown asked = browser.get(NEW);
        assertThat(asked.way()).containsExactly(NEW, SUPPORT + "/sign-in", SUPPORT + "/sign-in/host", "/login");

        Visit.Shown arrived = browser.signIn("ana");

        assertThat(arrived.at().getPath()).isEqualTo(NEW);
        assertThat(arrived.body()).contains("Ana Sousa", "Ask a question");
        assertThat(browser.cookies()).containsExactly("JSESSIONID", "portal-support.visitor");
    }

    @Test
    void isEnoughWhereverItHappened() {
        browser.signIn("ana");

        assertThat(browser.get(SUPPORT + "/").way()).containsExactly(SUPPORT + "/");
        assertThat(browser.get(SUPPORT + "/sign-in?to=/requests").at().getPath())
                .isEqualTo(SUPPORT + "/requests");
    }

    @Test
    void letsACustomerSubmitWhatOnlyTheOwnFormMaySend() {
        browser.signIn("ana");
        Map<String, String> question = Map.of("subject", "Lift", "description", "It hums", "key", "k-1");

        Map<String, String> none = Map.of("subject", "Lift", "description", "It hums", "key", "k-0");
        assertThat(browser.post(NEW, none).status()).isEqualTo(403);
        assertThat(requests()).isZero();

        assertThat(browser.send(NEW, NEW, question).body()).contains("Lift", "It hums");
        assertThat(requests()).isOne();
    }

    @Test
    void makesFormsOfBeforeUseless() {
        PortalUserId rui = customer("Rui Lopes", address());
        known.customers().put("rui", HostCustomer.of(rui));
        browser.signIn("rui");
        String ruis = browser.token(NEW);
        browser.signOut();
        browser.signIn("ana");

        Visit.Shown shown =
                browser.post(NEW, Map.of("subject", "Lift", "description", "It hums", "key", "k-2", "_form", ruis));

        assertThat(shown.status()).isEqualTo(403);
        assertThat(requests()).isZero();
    }

    @Test
    void endsWithTheHostsSignOut() {
        browser.signIn("ana");
        assertThat(browser.get(SUPPORT + "/").body())
                .contains("href=\"/logout\"")
                .doesNotContain(SUPPORT + "/sign-out");
        String token = browser.token(NEW);

        browser.signOut();

        assertThat(browser.get(SUPPORT + "/").at().getPath()).isEqualTo("/login");
        Map<String, String> late = Map.of("subject", "Late", "description", "Late", "key", "k-3", "_form", token);
        assertThat(browser.post(NEW, late).status()).isEqualTo(403);
        assertThat(requests()).isZero();
    }

    @Test
    void endsAtOnceForWhoeverIsDisabled() {
        browser.signIn("ana");
        assertThat(browser.get(SUPPORT + "/").status()).isEqualTo(200);

        portal.staff(HostWithSignIn.MIA).users().disable(ana);

        Visit.Shown shown = browser.get(SUPPORT + "/");
        assertThat(shown.status()).isEqualTo(403);
        assertThat(shown.body()).contains("This portal does not know you yet", "href=\"/logout\"");
        assertThat(shown.way()).doesNotContain("/login");
    }

    @Test
    void tellsAStrangerSoAndGoesInNoCircles() {
        browser.signIn("eva");

        Visit.Shown shown = browser.get(SUPPORT + "/requests");

        assertThat(shown.status()).isEqualTo(403);
        assertThat(shown.body()).contains("This portal does not know you yet");
        assertThat(browser.get(SUPPORT + "/sign-in/host").body()).isEqualTo(shown.body());
    }

    @Test
    void takesThePlaceOfThePortalsOwn() {
        assertThat(browser.get(SUPPORT + "/forgot").status()).isEqualTo(404);
        assertThat(browser.get(SUPPORT + "/sign-in/link").status()).isEqualTo(404);
        browser.signIn("ana");
        for (String own : new String[] {"/sign-in", "/forgot", "/sign-in/link", "/sign-in/link/open"}) {
            assertThat(browser.send(SUPPORT + "/profile", SUPPORT + own, Map.of())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(browser.get(SUPPORT + "/profile").body())
                .contains("Ana Sousa")
                .doesNotContain("Where you are signed in", "type=\"password\"");
    }

    @Test
    void keepsTheHostsAddressesUnderTheHostsProtection() {
        assertThat(browser.get("/word").at().getPath()).isEqualTo("/login");
        assertThat(browser.get("/portal/desk/").at().getPath()).isEqualTo("/login");
        assertThat(browser.get("/hello").body()).isEqualTo("hello from the host");
    }

    private long requests() {
        return portal.customer("support", ana)
                .requests()
                .list(OverviewTab.OPEN, PageRequest.first(10))
                .items()
                .size();
    }
}
