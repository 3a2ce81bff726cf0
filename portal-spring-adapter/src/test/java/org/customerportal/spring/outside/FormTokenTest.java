package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.customerportal.page.PageRequest;
import org.customerportal.request.OverviewTab;
import org.customerportal.spring.security.FormTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form that the portal did not make for this very browser is refused with a page, and nothing is stored. */
class FormTokenTest extends OutsideTest {

    private static final String NEW = SUPPORT + "/requests/new/question";
    private static final Map<String, String> QUESTION = Map.of("subject", "Lift door", "description", "It is stuck");

    private String email;
    private Wire ana;

    @BeforeEach
    void comeIn() {
        email = customer();
        ana = signedIn(SUPPORT, email);
    }

    /** Ways to send a form that was not made for the browser which sends it. */
    private enum Forged {
        MISSING,
        EMPTY,
        MADE_UP,
        CUT_SHORT,
        SENT_TWICE,
        OF_ANOTHER_SESSION,
        OF_A_VISITOR,
        OF_ANOTHER_PORTAL,
        OF_ANOTHER_SITE
    }

    @ParameterizedTest
    @EnumSource(Forged.class)
    @Tag("S37")
    @Tag("R37")
    void aForgedFormOfACustomerStoresNothing(Forged way) {
        Reply refused = forge(way);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("This form cannot be used any more").doesNotContain("Exception");
        assertThat(requests()).isZero();
    }

    @Test
    void theFormThatThePageOffersIsStored() {
        assertThat(send(ana, NEW, NEW, QUESTION).status()).isEqualTo(303);
        assertThat(requests()).isOne();
    }

    @Test
    @Tag("S37")
    @Tag("R37")
    void aVisitorsFormNeedsTheBrowserItWasMadeFor() {
        Wire victim = anybody();
        victim.get(SUPPORT + "/sign-in");
        String foreign = anybody().get(SUPPORT + "/sign-in").formToken();

        Reply signIn =
                victim.post(SUPPORT + "/sign-in", Map.of("email", email, "password", PASSWORD, "_form", foreign));
        Reply forgot = victim.post(SUPPORT + "/forgot", Map.of("email", email, "_form", foreign));
        portal.upkeep().run();

        assertThat(signIn.status()).isEqualTo(403);
        assertThat(signIn.setCookies()).isEmpty();
        assertThat(forgot.status()).isEqualTo(403);
        assertThat(mail.to(email)).hasSize(1);
    }

    @Test
    void aFormMadeBeforeTheSignInIsOver() {
        Wire browser = anybody();
        String early = browser.get(SUPPORT + "/sign-in").formToken();
        signIn(browser, SUPPORT, email, PASSWORD);

        assertThat(browser.post(NEW, with(early)).status()).isEqualTo(403);
        assertThat(requests()).isZero();
    }

    @Test
    void theDeskKeepsTheProtectionOfTheHost() {
        Wire mia = mia();
        String token = mia.get("/portal/desk/organizations/new").formToken();
        String name = "Forged " + email;

        for (String forged : new String[] {
            "", token.substring(1), anybody().get(SUPPORT + "/sign-in").formToken()
        }) {
            Reply refused = mia.post("/portal/desk/organizations/new", Map.of("name", name, "_csrf", forged));
            assertThat(refused.status()).as("Spring Security's own refusal").isIn(401, 403);
            assertThat(refused.body()).doesNotContain("Exception");
        }
        assertThat(organizations(name)).isZero();
        assertThat(mia.post("/portal/desk/organizations/new", Map.of("name", name, "_csrf", token))
                        .status())
                .isEqualTo(303);
        assertThat(organizations(name)).isOne();
    }

    private Reply forge(Forged way) {
        String right = ana.get(NEW).formToken();
        return switch (way) {
            case MISSING -> ana.post(NEW, QUESTION);
            case EMPTY -> ana.post(NEW, with(""));
            case MADE_UP -> ana.post(NEW, with("A".repeat(right.length())));
            case CUT_SHORT -> ana.post(NEW, with(right.substring(0, right.length() - 1)));
            case SENT_TWICE -> ana.post(NEW, "subject=Lift&description=door&_form=forged&_form=" + right);
            case OF_ANOTHER_SESSION ->
                ana.post(NEW, with(signedIn(SUPPORT, email).get(NEW).formToken()));
            case OF_A_VISITOR ->
                ana.post(NEW, with(anybody().get(SUPPORT + "/sign-in").formToken()));
            case OF_ANOTHER_PORTAL -> ana.post(NEW, with(FormTokens.token(ana.cookie("portal-support"), "vault")));
            case OF_ANOTHER_SITE -> ana.with("Sec-Fetch-Site", "cross-site").post(NEW, with(right));
        };
    }

    private static Map<String, String> with(String token) {
        Map<String, String> form = new HashMap<>(QUESTION);
        form.put("_form", token);
        return form;
    }

    private long requests() {
        return portal.customer("support", ana.cookie("portal-support"))
                .requests()
                .list(OverviewTab.OPEN, PageRequest.first(10))
                .items()
                .size();
    }

    private long organizations(String name) {
        return desk().organizations().list(PageRequest.first(PageRequest.MAX_SIZE)).items().stream()
                .filter(organization -> organization.name().equals(name))
                .count();
    }
}
