package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.customerportal.request.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One request at the desk. */
class DeskRequestPageTest extends PageTest {

    private RequestId request;
    private String here;
    private Browser mia;

    @BeforeEach
    void ask() {
        request = cast.ask(newcomer("Ana Sousa", cast.organization("Helder Windows")), "Lift door", "Stuck");
        here = "/requests/" + request.value();
        mia = desk(PagesHost.MIA);
    }

    @Test
    void keepsInternalCommentsApartInWordsLookFormAndButton() {
        cast.answer(PagesHost.MIA, request, "On our way");
        cast.note(PagesHost.TOM, request, "Third time this year");

        assertThat(mia.get(here).html())
                .containsSubsequence("class=\"say team\"", "On our way")
                .containsSubsequence("class=\"say internal\"", "the customer cannot see this", "Third time this year")
                .containsSubsequence(here + "/answer", "Ana Sousa will get a mail.", "Send to customer")
                .containsSubsequence("notebox", here + "/note", "neither sees it", "Save as internal comment");
    }

    @Test
    void saysEachThingOnceAndToWhomItWasMeant() {
        String key = mia.get(here).hidden("key");
        Map<String, String> answer = Map.of("text", "PUBLIC-WORDS", "key", key);
        Map<String, String> note = Map.of("text", "INTERNAL-WORDS", "key", key);

        mia.post(here + "/answer", answer);
        assertThat(mia.post(here + "/answer", answer).sentTo()).isEqualTo(here + "?done=answer#newest");
        mia.post(here + "/note", note);
        assertThat(mia.post(here + "/note", note).sentTo()).isEqualTo(here + "?done=note#newest");

        String html = mia.get(here + "?done=note").html();
        assertThat(html).containsOnlyOnce("PUBLIC-WORDS").containsOnlyOnce("INTERNAL-WORDS");
        assertThat(html).contains("Your internal comment is saved.");
    }

    @Test
    void asksForWordsInTheFormThatWasSent() {
        Browser.Shown back = mia.post(here + "/note", Map.of("text", ""));

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.html()).containsSubsequence("<form class=\"card form wide notebox\"", "id=\"field-text\"");
        assertThat(back.html().substring(0, back.html().indexOf("notebox"))).doesNotContain("id=\"field-text\"");
    }

    @Test
    void givesTheRequestToSomebodyAndMovesItAlong() {
        assertThat(mia.post(here + "/assignee", stamped(Map.of("assignee", "tom")))
                        .sentTo())
                .isEqualTo(here + "?done=assigned");
        assertThat(mia.post(here + "/status", stamped(Map.of("status", "on-hold")))
                        .sentTo())
                .isEqualTo(here + "?done=moved");

        assertThat(mia.get(here).html())
                .containsPattern("<option value=\"tom\" selected=\"selected\">Tomás Reis")
                .contains("Mia Chen gave it to", "On hold");
    }

    @Test
    void showsWhatHappenedSinceAndKeepsTheChoiceWhenSomebodyWasFaster() {
        Map<String, String> old = stamped(Map.of("status", "resolved"));
        cast.note(PagesHost.TOM, request, "I called them");
        cast.move(PagesHost.TOM, request, "on-hold");

        Browser.Shown conflict = mia.post(here + "/status", old);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html())
                .containsSubsequence("The request changed in the meantime", "As it is now", "On hold")
                .containsSubsequence("What you wanted", "Resolved", "Do it all the same")
                .containsSubsequence("Since you opened the page", "I called them", "Tomás Reis set the status to")
                .doesNotContain("Stuck");
        Map<String, String> again = Map.of("status", conflict.hidden("status"), "version", conflict.hidden("version"));
        assertThat(mia.post(here + "/status", again).sentTo()).isEqualTo(here + "?done=moved");
    }

    @Test
    void saysWhenTheChoiceIsNoLongerPossible() {
        Map<String, String> old = stamped(Map.of("status", "on-hold"));
        cast.move(PagesHost.TOM, request, "closed");

        Browser.Shown conflict = mia.post(here + "/status", old);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("no longer possible").doesNotContain("Do it all the same");
    }

    @Test
    void saysWhenNoFurtherStatusCanBeChosen() {
        assertThat(mia.get(here).html()).contains("Next status").doesNotContain("No other status");

        cast.move(PagesHost.MIA, request, "cancelled");

        assertThat(mia.get(here).html())
                .contains("No other status can be chosen")
                .doesNotContain("Next status");
    }

    @Test
    void keepsTheChosenPersonWhenSomebodyWasFaster() {
        Map<String, String> old = stamped(Map.of("assignee", "tom"));
        cast.take(PagesHost.MIA, request);

        Browser.Shown conflict = mia.post(here + "/assignee", old);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html())
                .containsPattern("<option value=\"tom\" selected=\"selected\">")
                .contains("Mia Chen took it over");
    }

    @Test
    void offersNothingToWhoOnlyReads() {
        Browser reader = desk(PagesHost.READER);

        assertThat(reader.get(here).html())
                .contains("You may read requests, but not work on them.")
                .doesNotContain("<form", "/portal/desk/people", "/portal/desk/deliveries");
        assertThat(reader.post(here + "/answer", Map.of("text", "KEPT-WORDS")).html())
                .contains("Nothing was sent", "KEPT-WORDS");
        assertThat(reader.get("/people").status()).isEqualTo(404);
    }

    private Map<String, String> stamped(Map<String, String> choice) {
        Browser.Shown page = mia.get(here);
        Map<String, String> form = new HashMap<>(choice);
        form.put("version", page.hidden("version"));
        form.put("seen", page.hidden("seen"));
        return form;
    }
}
