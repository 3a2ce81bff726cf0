package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Home and overview: what a customer sees first, and finds again. */
class HomePageTest extends PageTest {

    private OrganizationId organization;
    private String session;

    @BeforeEach
    void comeIn() {
        organization = cast.organization("Helder Windows");
        session = newcomer("Ana Sousa", organization);
    }

    @Test
    void greetsByTheTimeOfDayWhereTheReaderIs() {
        int hour = cast.now().getHour();
        cast.speak(session, "en", "Etc/GMT" + offset(8 - hour));
        assertThat(customer(session).get("/").html()).contains("Good morning, Ana Sousa");
        cast.speak(session, "pt", "Etc/GMT" + offset(15 - hour));
        assertThat(customer(session).get("/").html()).contains("Boa tarde, Ana Sousa");
    }

    @Test
    void offersTheNextStepToWhoHasNothingYet() {
        assertThat(customer(session).get("/").html())
                .contains("You have no requests yet", "Make your first request")
                .doesNotContain("class=\"tile");
    }

    @Test
    void countsAndShowsWhatNeedsAnAnswerFirst() {
        cast.ask(session, "Just open", "");
        RequestId waiting = cast.ask(session, "Needs an answer", "");
        cast.move(PagesHost.MIA, waiting, "waiting-for-you");
        cast.move(PagesHost.MIA, cast.ask(session, "All done", ""), "closed");

        assertThat(customer(session).get("/").html())
                .containsSubsequence(
                        "tile call",
                        "<b>1</b><span>waiting for you",
                        "<b>2</b><span>open",
                        "<b>0</b><span>on hold",
                        "<b>1</b><span>completed")
                .containsSubsequence("Needs your answer", "Needs an answer", "Latest requests", "Just open")
                .doesNotContain("All done");
    }

    @Test
    void listsEveryRequestOnceAcrossThePagesOfTheOverview() {
        IntStream.range(0, 30).forEach(number -> cast.ask(session, "Number %02d".formatted(number), ""));

        Browser.Shown first = customer(session).get("/requests");
        String older = first.first("rel=\"next\" href=\"/portal/support(/requests\\?[^\"]*)\"")
                .replace("&amp;", "&");
        Browser.Shown second = customer(session).get(older);

        assertThat(first.html()).contains("Number 29", "Number 05").doesNotContain("Number 04", "Back to the latest");
        assertThat(second.html())
                .contains("Number 04", "Number 00", "Back to the latest")
                .doesNotContain("Number 05", "rel=\"next\"");
    }

    @Test
    void saysWhatAnEmptyTabIsFor() {
        assertThat(customer(session).get("/requests?tab=completed").html())
                .contains("Nothing is completed yet", "stay readable here");
        assertThat(customer(session).get("/requests?tab=nonsense").html()).contains("Nothing is open");
    }

    @Test
    void tellsTimesByTheReadersClockAndTheMachineItsOwn() {
        RequestId request = cast.ask(session, "When", "");
        cast.pass(Duration.ofSeconds(1));
        cast.speak(session, "en", "Asia/Kathmandu");

        String at = cast.face(session).requests().get(request).createdAt().toString();
        assertThat(customer(session).get("/requests").html())
                .contains("<time datetime=\"" + at + "\" data-relative>" + Cast.told(at, "Asia/Kathmandu"));
    }

    private static String offset(int hours) {
        // In these names the sign runs the other way.
        return hours == 0 ? "" : (hours > 0 ? "-" : "+") + Math.abs(hours);
    }
}
