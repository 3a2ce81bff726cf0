package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people say about themselves, and where they are signed in. */
class ProfilePageTest extends PageTest {

    private String session;
    private Browser browser;

    @BeforeEach
    void comeIn() {
        session = newcomer("Ana Sousa", cast.organization("Helder Windows"));
        browser = customer(session);
    }

    @Test
    void savesAndSpeaksTheNewLanguageFromTheNextPageOn() {
        Browser.Shown sent = browser.post("/profile", form(Map.of("language", "pt", "phone", "+351 21 000 000")));

        assertThat(sent.sentTo()).isEqualTo("/profile?done=profile");
        assertThat(browser.get("/profile?done=profile").html())
                .contains("lang=\"pt\"", "O seu perfil foi guardado.", "value=\"+351 21 000 000\"");
    }

    @Test
    void keepsWhatWasTypedAndNamesWhatIsWrong() {
        Browser.Shown back = browser.post("/profile", form(Map.of("name", "  ", "zone", "Moon/Crater", "phone", "42")));

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.html()).contains("href=\"#field-name\"", "href=\"#field-zone\"", "value=\"42\"");
        assertThat(cast.face(session).profile().get().name()).isEqualTo("Ana Sousa");
    }

    @Test
    void showsBothVersionsWhenTheProfileWasChangedElsewhere() {
        Map<String, String> old = form(Map.of("name", "Ana Maria", "jobTitle", "Buyer"));
        browser.post("/profile", form(Map.of("name", "Ana S.")));

        Browser.Shown conflict = browser.post("/profile", old);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html())
                .contains("changed in another window", "Ana S.", "value=\"Ana Maria\"", "value=\"Buyer\"");
        Map<String, String> again = new HashMap<>(old);
        again.put("version", conflict.hidden("version"));
        browser.post("/profile", again);
        assertThat(cast.face(session).profile().get().name()).isEqualTo("Ana Maria");
    }

    @Test
    void listsTheSessionsAndEndsAllOthers() {
        String elsewhere = cast.signIn(cast.face(session).user().email().spelling());
        assertThat(browser.get("/profile").html()).contains("Firefox on Linux", "This one", "Sign out all others");

        assertThat(browser.post("/profile/sessions", Map.of()).sentTo()).isEqualTo("/profile?done=others");

        assertThat(browser.get("/profile").html()).contains("This one").doesNotContain("Sign out all others");
        assertThat(customer(elsewhere).get("/profile").sentTo()).startsWith("/sign-in");
    }

    @Test
    void endsOneSessionOfThoseItListsWithWhereTheyCameFrom() {
        String elsewhere = cast.signIn(cast.face(session).user().email().spelling());
        Browser.Shown page = browser.get("/profile");
        assertThat(page.html()).contains("from 192.0.2.1");
        String other = page.first("/profile/sessions/([0-9a-f-]{36})/end");

        assertThat(browser.post("/profile/sessions/" + other + "/end", Map.of()).sentTo())
                .isEqualTo("/profile?done=session");

        assertThat(customer(elsewhere).get("/profile").sentTo()).startsWith("/sign-in");
        assertThat(browser.get("/profile").status()).isEqualTo(200);
        assertThat(browser.post("/profile/sessions/" + other + "/end", Map.of()).sentTo())
                .isEqualTo("/profile?done=session-over");
    }

    @Test
    @Tag("R18")
    @Tag("R99")
    void changesNothingThatIsNotOnItAndNobodyElse() {
        String stranger = newcomer("Bo Lind", cast.organization("Other"));
        var before = cast.face(session).user();
        String theirs = cast.face(stranger).user().id().value().toString();
        Map<String, String> form = form(Map.of("name", "Ana S."));
        for (String field : List.of("id", "user", "userId", "portalUser", "owner")) {
            form.put(field, theirs);
        }
        form.putAll(Map.of(
                "email", "eve@evil.example", "role", "ADMINISTRATOR", "state", "DISABLED", "organization", theirs));

        assertThat(browser.post("/profile", form).sentTo()).isEqualTo("/profile?done=profile");

        var after = cast.face(session).user();
        assertThat(after.email().spelling()).isEqualTo(before.email().spelling());
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(cast.face(session).profile().get().organizations())
                .extracting(place -> place.organization() + " " + place.role())
                .containsExactly("Helder Windows MEMBER");
        assertThat(cast.face(stranger).profile().get().name()).isEqualTo("Bo Lind");
    }

    @Test
    void endsNoSessionOfSomebodyElse() {
        String stranger = newcomer("Bo Lind", cast.organization("Other"));
        String theirs = cast.face(stranger).sessions().list().get(0).id().toString();

        assertThat(browser.post("/profile/sessions/" + theirs + "/end", Map.of())
                        .sentTo())
                .isEqualTo("/profile?done=session-over");
        assertThat(browser.post("/profile/sessions/nonsense/end", Map.of()).status())
                .isEqualTo(404);

        assertThat(customer(stranger).get("/profile").status()).isEqualTo(200);
    }

    @Test
    void endsAllSessionsThisOneIncluded() {
        String elsewhere = cast.signIn(cast.face(session).user().email().spelling());

        assertThat(browser.post("/profile/sessions/all", Map.of()).sentTo()).isEqualTo("/sign-in?done=signed-out");

        assertThat(customer(elsewhere).get("/profile").sentTo()).startsWith("/sign-in");
        assertThat(browser.get("/profile").sentTo()).startsWith("/sign-in");
    }

    @Test
    void handsOutACopyOfTheOwnDataAsAFile() throws Exception {
        cast.ask(session, "Printer", "It burns");

        Browser.Shown file = browser.post("/profile/copy", Map.of());

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.response().getContentType()).startsWith("application/json");
        assertThat(file.response().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.response().getContentAsString())
                .startsWith("{\"format\":1")
                .contains("It burns");
        assertThat(browser.get("/profile/copy").status()).isNotEqualTo(200);
    }

    /** Returns the form as the page shows it, with some fields typed over. */
    private Map<String, String> form(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(
                Map.of("name", "Ana Sousa", "phone", "", "jobTitle", "", "language", "en", "zone", "Europe/Lisbon"));
        fields.put("version", browser.get("/profile").hidden("version"));
        fields.putAll(typed);
        return fields;
    }
}
