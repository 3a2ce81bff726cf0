package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.customerportal.testkit.fixture.AuthenticatorApp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The password and the second factor in the hands of their owner. */
class SecondFactorPageTest extends PageTest {

    private static final String HERE = "/profile/second-factor";

    private String session;
    private Browser browser;

    @BeforeEach
    void comeIn() {
        session = newcomer("Ana Sousa", cast.organization("Helder Windows"));
        browser = customer(session);
    }

    @Test
    void setsUpAnAppAndShowsTheRecoveryCodesOnce() {
        assertThat(browser.post(HERE, Map.of("current", "wrong")).html()).contains("href=\"#field-current\"");
        assertThat(browser.post(HERE, Map.of("current", Cast.PASSWORD)).sentTo())
                .isEqualTo(HERE + "/app");

        Browser.Shown app = browser.get(HERE + "/app");
        assertThat(app.html()).contains("<svg class=\"qr\"").doesNotContain("<img");
        assertThat(browser.post(HERE + "/app", Map.of("code", "12")).html()).contains("href=\"#field-code\"");
        Browser.Shown codes = browser.post(HERE + "/app", Map.of("code", code(app)));

        assertThat(codes.html()).containsPattern("9-[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(browser.get(HERE).html())
                .contains("10 recovery codes are left", "Remove the second step")
                .doesNotContainPattern("9-[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(browser.get(HERE + "/app").sentTo()).isEqualTo(HERE);
    }

    @Test
    void makesNewCodesAndRemovesTheSecondStep() {
        List<String> old = setUp();

        assertThat(browser.post(HERE + "/codes", Map.of("current", Cast.PASSWORD))
                        .html())
                .containsPattern("9-[0-9A-Z]{5}-[0-9A-Z]{5}")
                .doesNotContain(old);
        assertThat(browser.post(HERE + "/remove", Map.of("current", Cast.PASSWORD))
                        .sentTo())
                .isEqualTo(HERE + "?done=factor-removed");
        assertThat(browser.get(HERE).html()).contains("Set up an app").doesNotContain("Remove the second step");
    }

    @Test
    void isRemovedByTheDeskAfterAQuestion() {
        setUp();
        String person = "/people/" + cast.face(session).user().id().value();
        Browser desk = desk(PagesHost.MIA);
        assertThat(desk.get(person).html()).contains("Remove the second step");
        assertThat(desk.get(person + "/second-factor").html()).contains("Remove the second step of Ana Sousa?");

        assertThat(desk.post(person + "/second-factor", Map.of()).sentTo()).isEqualTo(person + "?done=step-removed");

        assertThat(desk.get(person).html()).doesNotContain("Remove the second step");
        assertThat(browser.get(HERE).sentTo()).startsWith("/sign-in");
    }

    @Test
    @Tag("S07")
    void changesThePasswordByTheCurrentOne() {
        assertThat(browser.post("/profile/password", Map.of("current", "wrong", "password", "four copper lamps hum"))
                        .html())
                .contains("href=\"#field-current\"");
        assertThat(browser.post("/profile/password", Map.of("current", Cast.PASSWORD, "password", "short"))
                        .html())
                .contains("href=\"#field-password\"");

        assertThat(browser.post(
                                "/profile/password",
                                Map.of("current", Cast.PASSWORD, "password", "four copper lamps hum"))
                        .sentTo())
                .isEqualTo("/profile?done=password");

        assertThat(browser.get("/profile?done=password").html()).contains("Your password is changed.");
    }

    private List<String> setUp() {
        var factor = cast.face(session).secondFactor();
        String secret = factor.begin(Cast.PASSWORD).secret();
        return factor.confirm(AuthenticatorApp.of(secret).code(cast.now().toInstant()));
    }

    private String code(Browser.Shown app) {
        return AuthenticatorApp.of(app.first("<code class=\"key\">([A-Z2-7]{32})</code>"))
                .code(cast.now().toInstant());
    }
}
