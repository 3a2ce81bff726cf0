package org.customerportal.spring.hosted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.customerportal.CustomerPortal;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.invitation.Invite;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.portal.PortalKey;
import org.customerportal.spring.CustomerResolver;
import org.customerportal.spring.oidc.OidcCustomerResolver;
import org.customerportal.testkit.fixture.RecordingMail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Through the redirects of OpenID Connect: an invitation is accepted, and from then on the provider's sign-in is enough. */
@SpringBootTest(
        classes = OidcHost.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.storage=memory",
            "portal.upkeep.enabled=false",
            "portal.host-sign-in.login=/oauth2/authorization/acme",
            "portal.host-sign-in.logout=/logout",
            "spring.main.banner-mode=off"
        })
class OidcTest {

    private static final String SUPPORT = "/portal/support";
    private static final String ANA = "ana@customer.example";
    private static final Provider ACME = Provider.start();
    private static final Provider OTHER = Provider.start();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private CustomerPortal portal;

    @Autowired
    private RecordingMail mail;

    @Autowired
    private CustomerResolver resolver;

    @DynamicPropertySource
    static void clients(DynamicPropertyRegistry properties) {
        Map.of("acme", ACME, "other", OTHER).forEach((name, provider) -> {
            String client = "spring.security.oauth2.client.registration." + name + ".";
            properties.add(client + "client-id", () -> "portal");
            properties.add(client + "client-secret", () -> "secret");
            properties.add(client + "scope", () -> "openid");
            properties.add("spring.security.oauth2.client.provider." + name + ".issuer-uri", provider::issuer);
        });
    }

    @Test
    @Tag("S15")
    @Tag("R31")
    @Tag("R98")
    void leadsFromAnInvitationToAnAccountThatNobodyElseCanClaim() {
        ACME.person("4711", ANA);
        Visit browser = visit();
        browser.get(SUPPORT + "/invitation?token=" + invite());
        Visit.Shown offer = browser.get(SUPPORT + "/sign-in/host?to=/invitation");
        assertThat(offer.way()).contains("/oauth2/authorization/acme", "/authorize", "/login/oauth2/code/acme");
        assertThat(offer.at().getPath()).isEqualTo(SUPPORT + "/invitation");
        Visit.Shown home = browser.send(SUPPORT + "/invitation", SUPPORT + "/invitation", Map.of("name", "Ana Sousa"));
        assertThat(home.body()).contains("Ana Sousa", "href=\"/logout\"");

        Visit later = visit();
        Visit.Shown arrived = later.get(SUPPORT + "/requests");
        assertThat(arrived.at().getPath()).isEqualTo(SUPPORT + "/requests");
        assertThat(arrived.body()).contains("Ana Sousa");
        assertThat(portal.customer("support", new ExternalIdentity(ACME.issuer(), "4711"))
                        .user()
                        .email()
                        .spelling())
                .isEqualTo(ANA);

        OTHER.person("4711", ANA);
        Visit mallory = visit();
        mallory.get("/oauth2/authorization/other");
        assertThat(mallory.get(SUPPORT + "/").status()).isEqualTo(403);
        assertThat(mallory.get(SUPPORT + "/").body()).contains("does not know you yet");
    }

    @Test
    void isOurResolverWhereTheHostHasNone() {
        assertThat(resolver).isInstanceOf(OidcCustomerResolver.class);
        assertThat(resolver.resolve(() -> "somebody by other means")).isEmpty();
    }

    private Visit visit() {
        return new Visit("http://localhost:" + port);
    }

    private String invite() {
        var desk = portal.staff(HostWithSignIn.MIA);
        var organization = desk.organizations()
                .add(new AddOrganization("Helder Windows", ""))
                .id();
        desk.invitations().invite(new Invite(ANA, organization, Role.MEMBER, Sharing.own(), new PortalKey("support")));
        portal.upkeep().run();
        return RecordingMail.token(mail.only(ANA));
    }
}
