package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.request.OverviewTab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the choice of a flow to the request. */
class NewRequestPageTest extends PageTest {

    private OrganizationId organization;
    private String session;
    private Browser browser;

    @BeforeEach
    void comeIn() {
        organization = cast.organization("Helder Windows");
        session = newcomer("Ana Sousa", organization);
        browser = customer(session);
    }

    @Test
    void offersTheFlowsWithTheirHelp() {
        assertThat(browser.get("/requests/new").html())
                .contains("/portal/support/requests/new/repair", "We answer within four working hours.")
                .contains("/portal/support/requests/new/question");
    }

    @Test
    void asksEachQuestionWithTheControlThatFits() {
        assertThat(browser.get("/requests/new/repair").html())
                .containsPattern("<textarea[^>]* name=\"fields.access\"")
                .containsPattern("<input[^>]*type=\"radio\" name=\"fields.safe\" value=\"no\"")
                .containsPattern("<input[^>]*type=\"date\"[^>]* name=\"fields.since\"")
                .containsPattern("<input[^>]* name=\"fields.floor\"[^>]* inputmode=\"numeric\"")
                .contains("The number is on its door.")
                .doesNotContain("name=\"organization\"");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatToDoAboutEachField() {
        Browser.Shown back = browser.post(
                "/requests/new/repair",
                Map.of(
                        "subject", "Lift & door",
                        "description", "First line\nsecond",
                        "fields.floor", "-3",
                        "fields.since", "2030-02-31",
                        "fields.safe", "no",
                        "fields.access", "Ring <twice>",
                        "key", "k1"));

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.html())
                .contains("<title>Error: Report a repair")
                .contains("3 things need your attention")
                .contains("href=\"#field-fields.machine\"", "id=\"field-fields.machine\"")
                .contains("value=\"Lift &amp; door\"", "First line\nsecond</textarea>", "Ring &lt;twice&gt;")
                .contains("value=\"-3\"", "value=\"2030-02-31\"", "Enter 0 or more")
                .containsPattern("value=\"no\"[^>]* checked");
        assertThat(requests()).isZero();
    }

    @Test
    void createsOneRequestHoweverOftenTheFormIsSent() {
        Map<String, String> form = new HashMap<>(Map.of("subject", "Lift door", "description", "It does not close"));
        form.put("key", browser.get("/requests/new/question").hidden("key"));

        Browser.Shown first = browser.post("/requests/new/question", form);
        Browser.Shown second = browser.post("/requests/new/question", form);

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.sentTo()).isEqualTo(first.sentTo()).endsWith("?done=submitted");
        assertThat(requests()).isEqualTo(1);
        assertThat(browser.get(first.sentTo()).html()).contains("Lift door", "Your request is with us.");
    }

    @Test
    void asksAgainWhenAnOldFormComesBackWithOtherWords() {
        String key = browser.get("/requests/new/question").hidden("key");
        browser.post("/requests/new/question", Map.of("subject", "First", "key", key));

        Browser.Shown back = browser.post("/requests/new/question", Map.of("subject", "Second", "key", key));

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.html()).contains("You sent this form before", "value=\"Second\"");
        assertThat(back.hidden("key")).isNotEqualTo(key);
        browser.post("/requests/new/question", Map.of("subject", "Second", "key", back.hidden("key")));
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void asksForTheOrganizationOnlyWhoBelongsToSeveral() {
        OrganizationId other = cast.organization("Harbour Bakery");
        cast.join(session, other, Sharing.own());

        assertThat(browser.get("/requests/new/question").html())
                .contains("For which organization?", "Harbour Bakery", "Helder Windows");
        Browser.Shown back = browser.post("/requests/new/question", Map.of("subject", "For whom"));
        assertThat(back.html()).contains("Choose the organization");
        Browser.Shown sent = browser.post(
                "/requests/new/question",
                Map.of("subject", "For whom", "organization", other.value().toString()));
        assertThat(browser.get(sent.sentTo()).html()).contains("Harbour Bakery").doesNotContain("Helder Windows");
    }

    @Test
    void isAbsentForAFlowThatIsNotOffered() {
        assertThat(browser.get("/requests/new/nonsense").status()).isEqualTo(404);
        assertThat(browser.get("/requests/new/NO%20KEY").status()).isEqualTo(404);
    }

    private int requests() {
        return cast.face(session)
                .requests()
                .list(OverviewTab.ALL, PageRequest.first())
                .items()
                .size();
    }
}
