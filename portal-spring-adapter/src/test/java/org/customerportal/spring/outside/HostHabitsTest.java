package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The host's habits with texts, words, languages and failures stay its own: they hold for its pages and not for ours. */
class HostHabitsTest extends OutsideTest {

    private Wire ana;
    private String request;

    @BeforeEach
    void ask() {
        ana = signedIn(SUPPORT, customer());
        String sent = send(
                        ana,
                        SUPPORT + "/requests/new/question",
                        SUPPORT + "/requests/new/question",
                        Map.of("subject", "Lift door", "description", "It does not close"))
                .sentTo();
        request = sent.substring((SUPPORT + "/requests/").length(), sent.indexOf('?'));
    }

    @Test
    void staysWhatTheHostIsUsedTo() {
        assertThat(mia().get("/echo?text=%20a%20").body()).contains("[a]");
        assertThat(mia().get("/echo?text=%26").body()).contains("[&amp;]");
        assertThat(mia().get("/echo?text=").body()).contains("[null]");
        assertThat(mia().get("/word").body()).contains("Mot de la maison");
        assertThat(mia().get("/trouble").status()).isEqualTo(418);
        assertThat(mia().get("/trouble").body()).contains("the host's teapot");
        Reply failure = mia().get("/failure");
        assertThat(failure.status()).isEqualTo(500);
        assertThat(failure.body()).contains("\"path\":\"/failure\"");
        assertThat(failure.headers("Content-Security-Policy")).isEmpty();
    }

    @Test
    void neitherWordsNorLanguageNorFailuresOfTheHostReachOurPages() {
        Reply page = anybody().get(SUPPORT + "/sign-in");

        assertThat(page.body()).contains("<html lang=\"en\"").doesNotContain("Mot de la maison");
        assertThat(anybody().get(SUPPORT + "/requests/%20").status()).isEqualTo(303);
        assertThat(ana.get(SUPPORT + "/requests/no-id").status()).isEqualTo(404);
    }

    @Test
    void aPageOfTheDeskWithNothingInItsParametersIsThePageWithoutThem() {
        Wire mia = mia();
        for (String path : List.of(
                "/portal/desk/?tab=&after=",
                "/portal/desk/requests/" + request + "?before=",
                "/portal/desk/people?after=",
                "/portal/desk/organizations?after=",
                "/portal/desk/invitations?state=&after=",
                "/portal/desk/invitations/new?organization=",
                "/portal/desk/deliveries?state=&after=")) {
            assertThat(mia.get(path).status()).as(path).isEqualTo(200);
            String plain = path.substring(0, path.indexOf('?'));
            assertThat(mia.get(plain).status()).as(plain).isEqualTo(200);
        }
    }

    @Test
    void aPageOfTheCustomerWithNothingInItsParametersIsThePageWithoutThem() {
        for (String path :
                List.of("/requests?tab=&after=", "/requests/" + request + "?before=", "/sign-in?to=&done=")) {
            assertThat(ana.get(SUPPORT + path).status()).as(path).isEqualTo(200);
            String plain = path.substring(0, path.indexOf('?'));
            assertThat(ana.get(SUPPORT + plain).status()).as(plain).isEqualTo(200);
        }
    }

    @Test
    void aFormWithNothingInItIsAnsweredInWords() {
        String here = SUPPORT + "/requests/" + request;
        String there = "/portal/desk/requests/" + request;

        assertThat(send(ana, here, here + "/comments", Map.of("text", "", "key", ""))
                        .status())
                .isEqualTo(422);
        for (String form : List.of("/answer", "/note")) {
            assertThat(atTheDesk(there, there + form, Map.of("text", "", "key", ""))
                            .status())
                    .as(form)
                    .isEqualTo(422);
        }
    }

    @Test
    void aTextIsStoredAsItWasTyped() {
        String here = SUPPORT + "/requests/" + request;
        String typed = "Fish & chips";

        assertThat(send(ana, here, here + "/comments", Map.of("text", typed)).status())
                .isEqualTo(303);

        assertThat(ana.get(here).body()).contains("Fish &amp; chips").doesNotContain("&amp;amp;");
    }

    private Reply atTheDesk(String page, String action, Map<String, String> typed) {
        Wire mia = mia();
        Map<String, String> form = new HashMap<>(typed);
        form.put("_csrf", mia.get(page).formToken());
        return mia.post(action, form);
    }
}
