package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search box above the overview and the work list. */
class SearchPageTest extends PageTest {

    private String session;

    @BeforeEach
    void comeIn() {
        OrganizationId organization = cast.organization("Helder Windows");
        session = newcomer("Ana Sousa", organization);
    }

    @Test
    void findsInEveryStateAndKeepsWhatWasTyped() {
        RequestId done = cast.ask(session, "Lift door", "");
        cast.move(PagesHost.MIA, done, "closed");
        cast.reply(session, cast.ask(session, "Something else", ""), "It is about the élite lift & more");
        cast.ask(session, "Corridor light", "");

        assertThat(customer(session).get("/requests?q=ELITE lift").html())
                .contains("Something else", "value=\"ELITE lift\"", "Show all again")
                .doesNotContain("Lift door", "Corridor light");
        assertThat(customer(session).get("/requests?q=lift").html()).contains("Something else", "Lift door");
        assertThat(customer(session).get("/requests?q=lift&tab=completed").html())
                .contains("Lift door", "tab=open&amp;q=lift")
                .doesNotContain("Something else");
        assertThat(desk(PagesHost.MIA).get("/?q=lift").html()).contains("Something else", "Lift door");
    }

    @Test
    void findsNothingByNotesAndSaysSo() {
        cast.note(PagesHost.MIA, cast.ask(session, "Lift", ""), "a difficult customer");

        assertThat(customer(session).get("/requests?q=difficult").html())
                .contains("Nothing found")
                .doesNotContain("Nothing is open");
        assertThat(desk(PagesHost.MIA).get("/?q=difficult").html()).contains("Nothing found");
    }

    @Test
    void saysAtTheBoxWhatCannotBeLookedFor() {
        cast.ask(session, "Lift", "");
        String wildcards = "%_*\"<>'";

        for (Browser.Shown shown : new Browser.Shown[] {
            customer(session).get("/requests?q=" + wildcards),
            desk(PagesHost.MIA).get("/?q=" + wildcards)
        }) {
            assertThat(shown.status()).isEqualTo(422);
            assertThat(shown.html())
                    .contains("Type a word or a number to look for", "aria-invalid=\"true\"", "error-search")
                    .doesNotContain("Nothing found");
        }
        assertThat(customer(session).get("/requests?q=" + "x".repeat(1_000)).html())
                .contains("at most 200 characters");
        assertThat(customer(session).get("/requests?q=  ").html()).contains("Lift");
    }

    @Test
    void leadsToOlderHits() {
        IntStream.range(0, 30).forEach(number -> cast.ask(session, "Number %02d".formatted(number), ""));
        cast.ask(session, "Another", "");

        Browser.Shown first = customer(session).get("/requests?q=numéro number");
        assertThat(first.html()).contains("Nothing found");
        Browser.Shown hits = customer(session).get("/requests?q=number");
        String older = hits.first("rel=\"next\" href=\"/portal/support(/requests\\?[^\"]*)\"")
                .replace("&amp;", "&");

        assertThat(hits.html()).contains("Number 29", "Number 05").doesNotContain("Number 04", "Another");
        assertThat(customer(session).get(older).html())
                .contains("Number 04", "Number 00", "value=\"number\"")
                .doesNotContain("Another");
    }
}
