package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.customerportal.credential.PasswordReset;
import org.customerportal.organization.OrganizationId;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.token.LinkRefusedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordResetTest {

    private static final String NEW_PASSWORD = "a violet tractor dreams";

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);

    @Test
    @Tag("S21")
    void givesANewPasswordAndSignsNobodyIn() {
        String token = requestedToken();
        assertThat(ada.signIn()).as("the old password until then").isNotEmpty();

        reset().reset(token, NEW_PASSWORD);

        assertThat(story.storage.sessions().of(ada.id())).isEmpty();
        refused(SignInRefusedException.class, ada::signIn);
        assertThat(story.visitor()
                        .signIn()
                        .signIn(ada.email(), NEW_PASSWORD)
                        .signedIn()
                        .token())
                .isNotNull();
    }

    @Test
    @Tag("S14")
    void tellsTheOwnerOfANewPassword() {
        String token = requestedToken();
        story.mailbox.clear();
        reset().reset(token, NEW_PASSWORD);
        story.deliver();

        assertThat(story.mailbox.only(ada.email()).subject())
                .isEqualTo("Your password for Northwind Service was changed");
        assertThat(story.mailbox.only(ada.email()).text()).doesNotContain("token=");
    }

    @Test
    void canBeLookedAtHoweverOften() {
        String token = requestedToken();
        var before = new StoredThings(story.storage).all();

        for (int opened = 0; opened < 5; opened++) {
            assertThat(reset().look(token).minimum()).isEqualTo(15);
        }

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        reset().reset(token, NEW_PASSWORD);
    }

    @Test
    @Tag("R25")
    void worksOnce() {
        String token = requestedToken();
        reset().reset(token, NEW_PASSWORD);

        assertDead(token);
        assertThat(story.visitor()
                        .signIn()
                        .signIn(ada.email(), NEW_PASSWORD)
                        .signedIn()
                        .token())
                .isNotNull();
    }

    @Test
    @Tag("S17")
    void worksOnceHoweverManyTryAtTheSameMoment() {
        Race.repeat(100, race -> {
            story.pass(Duration.ofSeconds(1));
            String token = requestedToken();

            race.run(Collections.nCopies(4, (Runnable) () -> reset().reset(token, NEW_PASSWORD))
                            .toArray(Runnable[]::new))
                    .onlyWinner(LinkRefusedException.class);
        });
    }

    @Test
    @Tag("S18")
    void diesWhenANewerLinkIsAskedFor() {
        String old = requestedToken();
        story.pass(Duration.ofMinutes(1));
        String fresh = requestedToken();

        assertDead(old);
        reset().reset(fresh, NEW_PASSWORD);
        assertDead(old);
    }

    @Test
    @Tag("S18")
    void diesAtTheVeryInstantOfItsExpiry() {
        String token = requestedToken();
        Instant end = story.clock.instant().plus(Duration.ofMinutes(60));

        story.clock.moveTo(end.minusNanos(1000));
        assertThat(reset().look(token)).isNotNull();
        story.clock.moveTo(end);
        assertDead(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"too short", "aaaaaaaaaaaaaaaaaaaa", "ada@customer.example", "Northwind Service 1"})
    void keepsTheLinkWhenThePolicyRefusesThePassword(String weak) {
        String token = requestedToken();
        var before = new StoredThings(story.storage).all();

        assertThat(violations(() -> reset().reset(token, weak)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("password: ");

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        reset().reset(token, NEW_PASSWORD);
    }

    @Test
    void diesWhenItsOwnerIsDisabledAndStaysDead() {
        String token = requestedToken();
        story.desk().users().disable(ada.id());
        assertDead(token);

        story.desk().users().enable(ada.id());
        assertDead(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody@customer.example",
                "no address",
                "",
                "ada@customer.example, eve@evil.example",
                "[\"ada@customer.example\",\"eve@evil.example\"]",
                "\u00E0da@customer.example",
                "ada\uFF20customer.example",
                "ada@customer.example\r\nBcc: eve@evil.example"
            })
    void doesNothingForAnAddressNobodyHas(String address) {
        var before = new StoredThings(story.storage).all();

        reset().request(address);
        story.deliver();

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        assertThat(story.mailbox.all()).isEmpty();
    }

    @Test
    void doesNothingForSomebodyWhoMayNotSignIn() {
        Person bob = story.person("Bob", acme);
        story.desk().users().disable(bob.id());
        story.invite("invited@customer.example", acme);
        story.deliver();
        story.mailbox.clear();
        var before = new StoredThings(story.storage).all();

        List.of(bob.email(), "invited@customer.example").forEach(address -> reset().request(address));
        story.deliver();

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        assertThat(story.mailbox.all()).isEmpty();
    }

    @Test
    @Tag("S25")
    @Tag("R19")
    void writesToTheStoredSpellingOfOneAddress() {
        reset().request("  ADA@CUSTOMER.EXAMPLE ");
        story.deliver();

        assertThat(story.mailbox.all()).hasSize(1);
        assertThat(story.mailbox.all().get(0).to().spelling()).isEqualTo("ada@customer.example");
    }

    @Test
    void floodsNoMailbox() {
        for (int time = 0; time < 50; time++) {
            reset().request("ADA@customer.example");
            story.deliver();
        }
        assertThat(story.mailbox.to(ada.email())).hasSize(3);

        story.pass(Duration.ofMinutes(1));
        String token = requestedToken();
        assertThat(story.mailbox.to(ada.email())).hasSize(4);

        reset().reset(token, "another long password of mine");
        story.deliver();
        story.mailbox.clear();
        requestedToken();
        assertThat(story.mailbox.to(ada.email())).hasSize(1);
    }

    @Test
    void writesToNoMoreAddressesFromOnePlaceThanSomebodyTypes() {
        PasswordReset here = story.portal
                .visitor("support", new Origin("192.0.2.1", "Firefox"))
                .passwordReset();
        for (int time = 0; time < 21; time++) {
            here.request("person" + time + "@customer.example");
        }
        here.request(ada.email());
        story.deliver();
        assertThat(story.mailbox.all()).isEmpty();

        story.pass(Duration.ofMinutes(1));
        here.request(ada.email());
        story.deliver();
        assertThat(story.mailbox.only(ada.email()).subject()).contains("password");
    }

    @Test
    void hashesNothingForADeadLink() {
        story.hasher.takeEvaluations();

        assertDead("A".repeat(43));

        assertThat(story.hasher.takeEvaluations()).isZero();
    }

    private String requestedToken() {
        reset().request(ada.email());
        return story.mailedToken(ada.email());
    }

    private PasswordReset reset() {
        return story.visitor().passwordReset();
    }

    private void assertDead(String token) {
        assertLinkRefused(() -> reset().look(token));
        assertLinkRefused(() -> reset().reset(token, "some third long password"));
    }
}
