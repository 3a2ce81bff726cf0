package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.request.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One request, as its customer reads and answers it. */
class RequestPageTest extends PageTest {

    private static final Pattern EARLIER = Pattern.compile("href=\"/portal/[a-z]+(/requests/[^\"]*before=[^\"]*)\"");

    private OrganizationId organization;
    private String session;
    private RequestId request;
    private String here;

    @BeforeEach
    void ask() {
        organization = cast.organization("Helder Windows");
        session = newcomer("Ana Sousa", organization);
        request = cast.ask(session, "Lift door does not close", "Since **this morning**");
        here = "/requests/" + request.value();
    }

    @Test
    void tellsWhatWasSaidAndDoneOldestFirstAndWhoStandsOnWhichSide() {
        cast.take(PagesHost.MIA, request);
        cast.move(PagesHost.MIA, request, "in-progress");
        cast.answer(PagesHost.MIA, request, "We are on our way");
        cast.reply(session, request, "Thank you");

        assertThat(customer(session).get(here).html())
                .containsSubsequence(
                        "Ana Sousa</b>",
                        "You",
                        "<strong>this morning</strong>",
                        "Mia Chen set the status to",
                        "In progress",
                        "class=\"say team\"",
                        "Mia Chen</b>",
                        "Northwind Service",
                        "We are on our way",
                        "id=\"newest\"",
                        "Thank you",
                        "Your reply");
    }

    @Test
    void hasOneAddress() {
        String other = here.toUpperCase(Locale.ROOT).replace("/REQUESTS/", "/requests/");

        assertThat(customer(session).get(here).status()).isEqualTo(200);
        assertThat(customer(session).get(other).status()).isEqualTo(404);
    }

    @Test
    void sendsAReplyOnceAndSaysSoBesideIt() {
        Browser browser = customer(session);
        Map<String, String> form =
                Map.of("text", "Any news?", "key", browser.get(here).hidden("key"));

        Browser.Shown first = browser.post(here + "/comments", form);
        Browser.Shown second = browser.post(here + "/comments", form);

        assertThat(first.sentTo()).isEqualTo(here + "?done=reply#newest").isEqualTo(second.sentTo());
        assertThat(comments()).containsExactly("Any news?");
        assertThat(browser.get(here + "?done=reply").html())
                .containsSubsequence("Any news?", "Your reply was sent.", "Send reply");
    }

    @Test
    void asksForWordsWhereThereAreNone() {
        Browser.Shown back = customer(session).post(here + "/comments", Map.of("text", " \n "));

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.html()).contains("<title>Error: ", "href=\"#field-text\"", "Write your reply");
    }

    @Test
    void keepsTheWordsOfAReplyThatCameTooLate() {
        cast.move(PagesHost.MIA, request, "closed");

        Browser.Shown late = customer(session).post(here + "/comments", Map.of("text", "One & more thing"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html())
                .contains("Your reply was not sent", "One &amp; more thing", "This request is completed")
                .doesNotContain("Send reply");
        assertThat(comments()).isEmpty();
    }

    @Test
    void saysWhyWhoOnlyReadsCannotReply() {
        String reader = newcomer("Rui Lopes", organization, new Sharing.OrganizationRequests(false));

        assertThat(customer(reader).get(here).html())
                .contains("You can read this request, because it is shared with you.")
                .doesNotContain("Send reply", "Cancel request");
    }

    @Test
    void saysWhyARequestOfSomebodyElseIsShownAndNothingAboutTheOwn() {
        String reader = newcomer("Rui Lopes", organization, Sharing.organization());

        assertThat(customer(reader).get(here).html())
                .contains("You see this request because your organization shares it with you.");
        assertThat(customer(session).get(here).html()).doesNotContain("You see this request because");
    }

    @Test
    void asksOnceBeforeItCancels() {
        Browser browser = customer(session);
        assertThat(browser.get(here).html()).contains(here + "/status/cancelled", "Cancel request");
        assertThat(browser.get(here + "/status/cancelled").html())
                .contains("Cancel this request?", "Lift door does not close", "No, go back");
        assertThat(status()).isEqualTo("Open");

        Browser.Shown done = browser.post(here + "/status/cancelled", Map.of());

        assertThat(done.sentTo()).isEqualTo(here + "?done=moved");
        assertThat(status()).isEqualTo("Cancelled");
        assertThat(browser.get(here + "/status/cancelled").sentTo()).isEqualTo(here + "?done=late");
        assertThat(browser.post(here + "/status/cancelled", Map.of()).sentTo()).isEqualTo(here + "?done=late");
    }

    @Test
    void offersWhatIsPossibleNowAndSaysWhyTheRestIsNot() {
        Browser browser = customer(session);
        assertThat(browser.get(here).html()).doesNotContain("Close request");
        assertThat(browser.get(here + "/status/closed").html())
                .contains("That is not possible from the present status.", "Back to the request")
                .doesNotContain("Yes, close it");
        assertThat(browser.post(here + "/status/closed", Map.of()).status()).isEqualTo(409);

        cast.move(PagesHost.MIA, request, "resolved");
        assertThat(browser.get(here).html()).contains("Close request").doesNotContain("Cancel request");
        assertThat(browser.get(here + "/status/closed").html()).contains("Yes, close it");

        cast.move(PagesHost.MIA, request, "closed");
        assertThat(browser.post(here + "/status/cancelled", Map.of()).html()).contains("This request is completed");
        assertThat(browser.get(here + "/status/in-progress").sentTo()).isEqualTo(here + "?done=late");
    }

    @Test
    void saysWhyWhoOnlyReadsCannotCancel() {
        Browser reader = customer(newcomer("Rui Lopes", organization, new Sharing.OrganizationRequests(false)));

        assertThat(reader.get(here + "/status/cancelled").html())
                .contains("You can read this request, because it is shared with you.")
                .doesNotContain("Yes, cancel it");
        assertThat(reader.post(here + "/status/cancelled", Map.of()).status()).isEqualTo(409);
        assertThat(status()).isEqualTo("Open");
    }

    @Test
    void showsALongConversationInPartsWithoutLossOrRepetition() {
        IntStream.range(0, 30).forEach(number -> {
            cast.reply(session, request, "public-%03d".formatted(number));
            cast.note(PagesHost.MIA, request, "hidden-%03d".formatted(number));
            cast.move(PagesHost.MIA, request, "on-hold");
        });

        assertThat(walk(customer(session), "public-[0-9]{3}")).hasSize(30).isSorted();
        assertThat(walk(customer(session), "hidden-[0-9]{3}")).isEmpty();
        assertThat(walk(customer(session), "Mia Chen set the status to")).hasSize(30);
        assertThat(walk(desk(PagesHost.MIA), "(?:public|hidden)-[0-9]{3}")).hasSize(60);
        assertThat(walk(desk(PagesHost.MIA), "hidden-[0-9]{3}")).hasSize(30).isSorted();
    }

    /** Goes to the beginning of the conversation, part by part, and returns every match in the order of time. */
    private List<String> walk(Browser browser, String pattern) {
        List<String> found = new ArrayList<>();
        String path = here;
        for (int part = 0; !path.isEmpty(); part++) {
            assertThat(part).as("parts").isLessThan(10);
            String html = browser.get(path).html();
            String thread = html.substring(html.indexOf("<ol class=\"thread\">"), html.indexOf("</ol>"));
            List<String> matches = Pattern.compile(pattern)
                    .matcher(thread)
                    .results()
                    .map(match -> match.group())
                    .toList();
            found.addAll(0, matches);
            path = EARLIER.matcher(html)
                    .results()
                    .map(match -> match.group(1))
                    .findFirst()
                    .orElse("");
        }
        return found;
    }

    private List<String> comments() {
        return cast.face(session).conversation().list(request, PageRequest.first()).items().stream()
                .map(comment -> comment.text().markdown())
                .toList();
    }

    private String status() {
        return cast.face(session).requests().get(request).status().fallback();
    }
}
