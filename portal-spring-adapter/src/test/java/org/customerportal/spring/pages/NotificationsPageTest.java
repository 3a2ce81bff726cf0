package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.customerportal.notification.preference.Topic;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.request.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people choose to get mails about: topics on the profile, and single requests on their pages. */
class NotificationsPageTest extends PageTest {

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
    void isReachedFromTheProfileAndShowsWhatIsChosen() {
        assertThat(browser.get("/profile").html()).contains("/profile/notifications\"");
        assertThat(ticked()).isEqualTo(4);

        assertThat(browser.post("/profile/notifications", Map.of("topics", "answers"))
                        .sentTo())
                .isEqualTo("/profile?done=notifications");

        assertThat(cast.face(session).notifications().wanted()).containsExactly(Topic.ANSWERS);
        assertThat(ticked()).isEqualTo(1);
        assertThat(browser.get("/profile?done=notifications").html()).contains("only about what you chose");
    }

    @Test
    void takesNoTickForNoMail() {
        browser.post("/profile/notifications", Map.of());

        assertThat(cast.face(session).notifications().wanted()).isEmpty();
        assertThat(ticked()).isZero();
    }

    @Test
    void refusesWhatIsNotOnThePage() {
        Browser.Shown back = browser.post("/profile/notifications", Map.of("topics", "passwords"));

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.html()).contains("href=\"#field-topics\"", "Choose one of the options");
        assertThat(cast.face(session).notifications().wanted()).hasSize(4);
    }

    @Test
    void mutesARequestAndUnmutesIt() {
        RequestId request = cast.ask(session, "Printer", "It burns");
        String page = "/requests/" + request.value();
        assertThat(browser.get(page).html())
                .contains("id=\"mails\"", "We write to you when there is news.", page + "/mute\"")
                .doesNotContain("/unmute");

        assertThat(browser.post(page + "/mute", Map.of()).sentTo()).isEqualTo(page + "?done=muted");
        assertThat(browser.get(page + "?done=muted").html())
                .contains("Muted.", "only if it waits for you or is resolved", page + "/unmute\"")
                .doesNotContain(page + "/mute\"");
        assertThat(browser.post(page + "/mute", Map.of()).sentTo()).isEqualTo(page + "?done=muted");

        assertThat(browser.post(page + "/unmute", Map.of()).sentTo()).isEqualTo(page + "?done=unmuted");
        assertThat(browser.get(page + "?done=unmuted").html()).contains("We write to you about this request again.");
    }

    @Test
    void offersNoMuteToWhoeverIsNotTold() {
        RequestId request = cast.ask(session, "Printer", "It burns");
        Browser colleague = customer(newcomer("Rui Lopes", organization, Sharing.organization()));
        String page = "/requests/" + request.value();

        assertThat(colleague.get(page).html()).doesNotContain("id=\"mails\"", "/mute\"");
        assertThat(colleague.post(page + "/mute", Map.of()).sentTo()).isEqualTo(page + "?done=late");
    }

    @Test
    void knowsNothingOfARequestThatIsNotShown() {
        RequestId request = cast.ask(session, "Printer", "It burns");
        Browser stranger = customer(newcomer("Bo Lind", cast.organization("Other")));

        for (String id : new String[] {"" + request.value(), "" + new UUID(1, 1), "nonsense"}) {
            assertThat(stranger.post("/requests/" + id + "/mute", Map.of()).status())
                    .isEqualTo(404);
            assertThat(stranger.post("/requests/" + id + "/unmute", Map.of()).status())
                    .isEqualTo(404);
        }
    }

    private int ticked() {
        return browser.get("/profile/notifications").html().split("checked=\"checked\"", -1).length - 1;
    }
}
