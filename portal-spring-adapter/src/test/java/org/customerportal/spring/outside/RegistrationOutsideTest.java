package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.customerportal.organization.OrganizationId;
import org.customerportal.testkit.fixture.RecordingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody whom nobody has invited registers, and nobody learns by it who is known. */
class RegistrationOutsideTest extends OutsideTest {

    private static final String REGISTER = SUPPORT + "/register";
    private static final String REGISTRATION = SUPPORT + "/registration";

    private String domain;

    @BeforeEach
    void open() {
        OrganizationId organization = organization();
        domain = "d" + organization.value() + ".example";
        desk().registrations().addDomain(organization, domain);
    }

    @Test
    void leadsFromTheSignInToAnAccount() {
        String email = "eve@" + domain;
        assertThat(anybody().get(SUPPORT + "/sign-in").body()).contains("href=\"" + REGISTER + "\"");
        ask(email);
        Wire browser = anybody();
        assertThat(browser.get(REGISTRATION + "?token=" + mailed(email)).sentTo())
                .isEqualTo(REGISTRATION);
        assertThat(browser.get(REGISTRATION).body()).contains("Helder Windows", email);

        Reply wrong = send(browser, REGISTRATION, REGISTRATION, Map.of("name", "Eve Adams", "password", "short"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"Eve Adams\"", "Choose a longer password");
        Map<String, String> typed = Map.of("name", "Eve Adams", "password", PASSWORD);
        assertThat(send(browser, REGISTRATION, REGISTRATION, typed).sentTo())
                .isEqualTo(SUPPORT + "/sign-in?done=account-ready");

        assertThat(signIn(anybody(), SUPPORT, email, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    @Tag("S20")
    void usesNothingUpBeforeTheFormIsSent() {
        String email = "eve@" + domain;
        ask(email);
        String token = mailed(email);
        for (int opened = 0; opened < 5; opened++) {
            Wire scanner = anybody();
            scanner.get(REGISTRATION + "?token=" + token);
            assertThat(scanner.get(REGISTRATION).status()).isEqualTo(200);
        }
    }

    @Test
    @Tag("S09")
    void answersTheSameWhoeverAsks() {
        String known = customer();
        String told = ask("eve@" + domain);

        assertThat(told).startsWith("303\n").contains(REGISTER + "/sent");
        for (String other : List.of(known, address(), "eve@" + domain, "eve@sub." + domain, "no address at all", "")) {
            assertThat(ask(other)).as(other).isEqualTo(told);
        }
        portal.upkeep().run();
        assertThat(mail.to("eve@" + domain)).hasSize(1);
    }

    @Test
    @Tag("R12")
    void refusesEveryLinkThatDoesNotWorkAlikeAndOffersAnother() {
        String email = "eve@" + domain;
        ask(email);
        String used = mailed(email);
        Wire browser = anybody();
        browser.get(REGISTRATION + "?token=" + used);
        send(browser, REGISTRATION, REGISTRATION, Map.of("name", "Eve Adams", "password", PASSWORD));

        Reply madeUp = followed("A".repeat(43));
        assertThat(madeUp.status()).isEqualTo(404);
        assertThat(madeUp.body()).contains("This link does not work", "action=\"" + REGISTER + "\"");
        for (String token : List.of(used, "short", "", "%25", used + "=")) {
            assertThat(followed(token).apartFrom("")).as(token).isEqualTo(madeUp.apartFrom(""));
        }
    }

    @Test
    void isAbsentWhereThePortalIsClosed() {
        String nowhere = anybody().get(VAULT + "/nowhere").apartFrom("");

        for (String path : List.of("/register", "/register/sent", "/registration", "/registration?token=x")) {
            assertThat(anybody().get(VAULT + path).apartFrom("")).as(path).isEqualTo(nowhere);
        }
        assertThat(anybody().get(VAULT + "/sign-in").body()).doesNotContain("/register");
    }

    private Reply followed(String token) {
        Wire browser = anybody();
        browser.get(REGISTRATION + "?token=" + token);
        return browser.get(REGISTRATION);
    }

    private String mailed(String email) {
        portal.upkeep().run();
        return RecordingMail.token(mail.only(email));
    }

    private String ask(String email) {
        Wire browser = anybody();
        String first = send(browser, REGISTER, REGISTER, Map.of("email", email)).apartFrom("");
        return first + browser.get(REGISTER + "/sent").apartFrom("");
    }
}
