package org.customerportal.spring.hosted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.spring.HostCustomer;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Somebody with a password connects the host's account with the own, proves the password once more, and is told. */
@TestPropertySource(properties = "portal.host-sign-in.only=false")
class ConnectTest extends HostedTest {

    private static final String IDENTITIES = SUPPORT + "/profile/identities";

    private String email;
    private PortalUserId ana;
    private ExternalIdentity identity;
    private Visit browser;

    @BeforeEach
    void signIn() {
        email = address();
        ana = customer("Ana Sousa", email);
        identity = new ExternalIdentity("host", "ana of " + email);
        known.customers().put("ana", HostCustomer.of(identity));
        browser = browser();
        browser.send(SUPPORT + "/sign-in", SUPPORT + "/sign-in", Map.of("email", email, "password", PASSWORD));
    }

    @Test
    @Tag("S14")
    @Tag("S15")
    void connectsByAnExplicitStepAndIsTold() {
        assertThat(browser.get(IDENTITIES).body()).contains(SUPPORT + "/sign-in/host?to=/profile/identities");
        browser.get(SUPPORT + "/sign-in/host?to=/profile/identities");
        Visit.Shown back = browser.signIn("ana");
        assertThat(back.at().getPath()).isEqualTo(IDENTITIES);
        assertThat(back.body()).contains("At host you are signed in as ana of " + email);
        assertThat(portal.customer("support", ana).identities().list()).isEmpty();

        Visit.Shown done = browser.send(IDENTITIES, IDENTITIES, Map.of("password", PASSWORD));

        assertThat(done.body()).contains("The account is connected", "ana of " + email);
        portal.upkeep().run();
        assertThat(mail.to(email))
                .last()
                .satisfies(told -> assertThat(told.text()).contains("your account at host"));
        Visit other = browser();
        other.signIn("ana");
        assertThat(other.get(SUPPORT + "/").body()).contains("Ana Sousa");
    }

    @Test
    void connectsNothingWithoutThePassword() {
        browser.signIn("ana");

        Visit.Shown wrong = browser.send(IDENTITIES, IDENTITIES, Map.of("password", "a wrong password indeed"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Enter the password that you sign in with", "id=\"error-password\"");
        assertThat(portal.customer("support", ana).identities().list()).isEmpty();
    }

    @Test
    void connectsNothingThatTheHostDoesNotVouchFor() {
        Visit.Shown nobody = browser.send(SUPPORT + "/profile", IDENTITIES, Map.of("password", PASSWORD));

        assertThat(nobody.status()).isEqualTo(404);
        assertThat(portal.customer("support", ana).identities().list()).isEmpty();
    }

    @Test
    void removesAndIsOutThere() {
        browser.signIn("ana");
        browser.send(IDENTITIES, IDENTITIES, Map.of("password", PASSWORD));
        String id =
                portal.customer("support", ana).identities().list().get(0).id().toString();

        Visit.Shown removed =
                browser.send(IDENTITIES + "/" + id + "/remove", IDENTITIES + "/" + id + "/remove", Map.of());

        assertThat(removed.body()).contains("The account is removed");
        Visit other = browser();
        other.signIn("ana");
        assertThat(other.get(SUPPORT + "/").body()).contains("does not know your account yet");
    }
}
