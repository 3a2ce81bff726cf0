package org.customerportal.spring.hosted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.customerportal.spring.HostCustomer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The host's sign-in beside the portal's own: people choose. */
@TestPropertySource(properties = "portal.host-sign-in.only=false")
class BesideTest extends HostedTest {

    @Test
    void bothWaysStandOnTheSignInPage() {
        Visit browser = browser();
        String email = address();
        customer("Ana Sousa", email);

        assertThat(browser.get(SUPPORT + "/requests").body())
                .contains(SUPPORT + "/sign-in/host?to=/requests", "name=\"password\"");
        Visit.Shown home =
                browser.send(SUPPORT + "/sign-in", SUPPORT + "/sign-in", Map.of("email", email, "password", PASSWORD));
        assertThat(home.body()).contains("Ana Sousa", SUPPORT + "/sign-out").doesNotContain("href=\"/logout\"");
        assertThat(browser.get(SUPPORT + "/profile").body()).contains("Where you are signed in");
    }

    @Test
    void theHostsLeadsBackToWhatWasWanted() {
        known.customers().put("ana", HostCustomer.of(customer("Ana Sousa", address())));
        Visit browser = browser();
        assertThat(browser.get(SUPPORT + "/sign-in/host?to=/requests").at().getPath())
                .isEqualTo("/login");

        assertThat(browser.signIn("ana").at().getPath()).isEqualTo(SUPPORT + "/requests");
    }

    @Test
    void aStrangerCanStillUseThePortalsOwn() {
        Visit browser = browser();
        String email = address();
        customer("Ana Sousa", email);
        browser.signIn("eva");

        assertThat(browser.get(SUPPORT + "/").body()).contains("does not know your account yet", "name=\"password\"");
        Visit.Shown home =
                browser.send(SUPPORT + "/sign-in", SUPPORT + "/sign-in", Map.of("email", email, "password", PASSWORD));
        assertThat(home.body()).contains("Ana Sousa");
    }

    @Test
    void whomTheHostVouchesForGoesBeforeASession() {
        known.customers().put("rui", HostCustomer.of(customer("Rui Lopes", address())));
        Visit browser = browser();
        String email = address();
        customer("Ana Sousa", email);
        browser.send(SUPPORT + "/sign-in", SUPPORT + "/sign-in", Map.of("email", email, "password", PASSWORD));

        browser.signIn("rui");

        assertThat(browser.get(SUPPORT + "/").body()).contains("Rui Lopes").doesNotContain("Ana Sousa");
    }
}
