package org.customerportal.spring.hosted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.spring.HostCustomer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A newcomer whom the host knows accepts an invitation with that, and needs no password. */
class InvitedByHostTest extends HostedTest {

    private final String subject = "ana of " + address();
    private String email;
    private Visit browser;

    @BeforeEach
    void invite() {
        email = address();
        known.customers().put("ana", HostCustomer.of(new ExternalIdentity("host", subject)));
        known.customers().put("eva", HostCustomer.of(new ExternalIdentity("host", email)));
        browser = browser();
    }

    @Test
    void signsInAtTheHostOnTheWayAndIsInThen() {
        Visit.Shown shown = browser.get(SUPPORT + "/invitation?token=" + invite(email));
        assertThat(shown.body())
                .contains(SUPPORT + "/sign-in/host?to=/invitation")
                .doesNotContain("type=\"password\"");
        assertThat(browser.get(SUPPORT + "/sign-in/host?to=/invitation").at().getPath())
                .isEqualTo("/login");

        Visit.Shown back = browser.signIn("ana");
        assertThat(back.at().getPath()).isEqualTo(SUPPORT + "/invitation");
        assertThat(back.body()).contains("You are signed in as " + subject).doesNotContain("type=\"password\"");
        Visit.Shown home = browser.send(SUPPORT + "/invitation", SUPPORT + "/invitation", Map.of("name", "Ana Sousa"));

        assertThat(home.at().getPath()).isEqualTo(SUPPORT + "/");
        assertThat(home.body()).contains("Ana Sousa");
        assertThat(portal.customer("support", new ExternalIdentity("host", subject))
                        .user()
                        .email()
                        .spelling())
                .isEqualTo(email);
    }

    @Test
    @Tag("S15")
    @Tag("R31")
    void anAddressThatTheHostTellsLinksNothing() {
        invite(email);
        browser.signIn("eva");

        assertThat(browser.get(SUPPORT + "/").status()).isEqualTo(403);
        assertThat(user(email)).isNotNull();
        assertThat(portal.staff(HostWithSignIn.MIA).identities().list(user(email)))
                .isEmpty();
    }

    @Test
    void mustSayANameAndLosesNothing() {
        browser.get(SUPPORT + "/invitation?token=" + invite(email));
        browser.signIn("ana");

        Visit.Shown wrong = browser.send(SUPPORT + "/invitation", SUPPORT + "/invitation", Map.of("name", " "));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Enter a name");
        assertThat(browser.send(SUPPORT + "/invitation", SUPPORT + "/invitation", Map.of("name", "Ana"))
                        .at()
                        .getPath())
                .isEqualTo(SUPPORT + "/");
    }

    @Test
    void whoeverIsSomebodyElseAlreadyIsToldSo() {
        browser.get(SUPPORT + "/invitation?token=" + invite(email));
        browser.signIn("ana");
        browser.send(SUPPORT + "/invitation", SUPPORT + "/invitation", Map.of("name", "Ana"));

        browser.get(SUPPORT + "/invitation?token=" + invite(address()));
        Visit.Shown refused = browser.send(SUPPORT + "/invitation", SUPPORT + "/invitation", Map.of("name", "Two"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("signs in somebody else here already");
    }

    @Test
    void withoutAnybodyAtTheHostNothingIsAccepted() {
        String token = invite(email);
        browser.get(SUPPORT + "/invitation?token=" + token);

        assertThat(browser.post(SUPPORT + "/invitation", Map.of("name", "Ana", "password", PASSWORD))
                        .status())
                .isEqualTo(403);

        assertThat(portal.visitor("support", org.customerportal.signin.Origin.unknown())
                        .invitations()
                        .look(token)
                        .newcomer())
                .isTrue();
    }
}
