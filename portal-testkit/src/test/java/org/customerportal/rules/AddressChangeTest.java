package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.customerportal.account.address.AddressConfirmation;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.account.address.PendingAddress;
import org.customerportal.notification.Mail;
import org.customerportal.organization.OrganizationId;
import org.customerportal.portal.PortalSettings;
import org.customerportal.signin.SignInRefusedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressChangeTest {

    private static final String NEW = "Ada.New@Elsewhere.example";

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);

    @Test
    @Tag("S24")
    void countsOnceItIsConfirmedFromTheNewAddress() {
        ask(NEW);
        assertThat(ada.signIn()).as("the old address until then").isNotEmpty();
        String token = story.mailedToken(NEW);

        assertThat(confirmation().look(token)).isEqualTo(NEW);
        confirmation().confirm(token);

        refused(SignInRefusedException.class, ada::signIn);
        assertThat(story.visitor()
                        .signIn()
                        .signIn(NEW, PortalStory.PASSWORD)
                        .signedIn()
                        .token())
                .isNotNull();
        assertThat(ada.face().profile().get().email()).isEqualTo(NEW);
        assertThat(ada.face().address().pending()).isEmpty();
    }

    @Test
    @Tag("S14")
    @Tag("S24")
    void isToldToTheOldAddressAtOnceAndWhenItHappened() {
        ask(NEW);
        story.deliver();
        Mail asked = story.mailbox.only(ada.email());
        assertThat(asked.subject()).isEqualTo("Another address for your account in Northwind Service");
        assertThat(asked.text() + asked.html()).doesNotContain("token=").doesNotContainIgnoringCase(NEW);

        String token = story.mailedToken(NEW);
        story.mailbox.clear();
        confirmation().confirm(token);
        story.deliver();

        assertThat(story.mailbox.only(ada.email()).subject())
                .isEqualTo("Your address for Northwind Service was changed");
        assertThat(story.mailbox.all()).hasSize(1);
    }

    @Test
    @Tag("S14")
    void isToldToTheOldAddressThoughNoMailLeftBeforeItWasConfirmed() {
        ask(NEW);
        String token = story.mailedToken(NEW);
        confirmation().confirm(token);
        story.mailbox.clear();
        story.pass(Duration.ofDays(6));
        story.portal.upkeep().run();

        assertThat(story.mailbox.to(NEW)).isEmpty();
        assertThat(story.mailbox.only(ada.email()).subject()).contains("was changed");
    }

    @Test
    @Tag("S24")
    void needsThePresentPassword() {
        var before = new StoredThings(story.storage).all();

        assertThat(violations(() -> ask(NEW, "some other password"))).containsExactly("password: wrong-password");
        assertThat(violations(() -> ask(NEW, ""))).containsExactly("password: wrong-password");
        story.deliver();

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        assertThat(story.mailbox.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no address",
                "ada@customer.example, eve@evil.example",
                "[\"ada@customer.example\",\"eve@evil.example\"]",
                "ada\uFF20elsewhere.example",
                "ada\uFE6Belsewhere.example",
                "ada@elsewhere.example\r\nBcc: eve@evil.example"
            })
    @Tag("S25")
    @Tag("R21")
    void needsExactlyOneAddress(String address) {
        var before = new StoredThings(story.storage).all();

        assertThat(violations(() -> ask(address))).containsExactly("email: malformed");

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void letsNobodyFindThePasswordOut() {
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(violations(() -> ask(NEW, "some other password"))).containsExactly("password: wrong-password");
        }

        assertThat(violations(() -> ask(NEW))).containsExactly("password: wrong-password");
        story.pass(Duration.ofSeconds(1));
        assertThat(ask(NEW).email()).isEqualTo(NEW);
    }

    @Test
    void needsAnotherAddressButForItsSpelling() {
        assertThat(violations(() -> ask(" "))).containsExactly("email: required");
        assertThat(violations(() -> ask(" " + ada.email() + " "))).containsExactly("email: unchanged");

        ask("ADA@customer.example");
        confirmation().confirm(story.mailedToken(ada.email()));

        assertThat(ada.face().profile().get().email()).isEqualTo("ADA@customer.example");
    }

    @Test
    @Tag("S18")
    @Tag("R22")
    void confirmsNoLaterAddressByAnEarlierLink() {
        ask(NEW);
        String first = story.mailedToken(NEW);
        story.pass(Duration.ofMinutes(1));
        ask("eve@evil.example");
        String second = story.mailedToken("eve@evil.example");

        assertDead(first);
        assertThat(ada.face().profile().get().email()).isEqualTo(ada.email());
        assertThat(ada.face().address().pending()).map(PendingAddress::email).contains("eve@evil.example");
        confirmation().confirm(second);
        assertDead(first);
    }

    @Test
    @Tag("R22")
    void sendsNoLinkOfAnEarlierWishToTheLaterAddress() {
        ask(NEW);
        ask("later@elsewhere.example");
        story.deliver();

        assertThat(story.mailbox.to(NEW)).isEmpty();
        assertThat(story.mailbox.to("later@elsewhere.example")).hasSize(1);
    }

    @Test
    void consumesNothingByLooking() {
        ask(NEW);
        String token = story.mailedToken(NEW);
        var before = new StoredThings(story.storage).all();

        for (int opened = 0; opened < 5; opened++) {
            confirmation().look(token);
        }

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        confirmation().confirm(token);
        assertDead(token);
    }

    @Test
    @Tag("S18")
    void diesAtTheVeryInstantOfItsExpiryAndIsForgotten() {
        ask(NEW);
        String token = story.mailedToken(NEW);
        Instant end = story.clock.instant().plus(Duration.ofMinutes(60));

        story.clock.moveTo(end.minusNanos(1000));
        assertThat(confirmation().look(token)).isEqualTo(NEW);
        story.clock.moveTo(end);
        assertDead(token);
        assertThat(ada.face().address().pending()).isEmpty();
        story.deliver();
        assertThat(story.storage.addressChanges().of(ada.id())).isEmpty();
    }

    @Test
    void livesAsLongAsThePortalSays() {
        PortalStory hasty = new Stage()
                .settings(PortalSettings.DEFAULTS.withAddressLife(Duration.ofMinutes(5)))
                .begin();
        Person bob = hasty.person("Bob", hasty.organization("Acme"));

        PendingAddress pending = bob.face().address().request(new ChangeAddress(NEW, PortalStory.PASSWORD));

        assertThat(pending.endsAt()).isEqualTo(hasty.clock.instant().plus(Duration.ofMinutes(5)));
    }

    @Test
    @Tag("S18")
    @Tag("R35")
    void diesWhenItsOwnerIsDisabledAndStaysDead() {
        ask(NEW);
        String token = story.mailedToken(NEW);
        story.desk().users().disable(ada.id());
        assertDead(token);

        story.desk().users().enable(ada.id());
        assertDead(token);
        assertThat(ada.face().address().pending()).isEmpty();
    }

    @Test
    void diesWhenItsOwnerDoesNotWantItAnyMore() {
        ask(NEW);
        String token = story.mailedToken(NEW);

        ada.face().address().cancel();
        ada.face().address().cancel();

        assertDead(token);
        assertThat(ada.face().address().pending()).isEmpty();
    }

    @Test
    @Tag("S18")
    void endsTheLinksThatWentToTheOldAddress() {
        story.visitor().passwordReset().request(ada.email());
        String reset = story.mailedToken(ada.email());
        story.invite(ada.email(), story.organization("Beta"));
        String invitation = story.mailedToken(ada.email());
        ask(NEW);

        confirmation().confirm(story.mailedToken(NEW));

        assertLinkRefused(() -> story.visitor().passwordReset().look(reset));
        assertLinkRefused(() -> story.visitor().invitations().look(invitation));
    }

    @Test
    @Tag("S24")
    void tellsNobodyThatAnAddressIsTaken() {
        Person bob = story.person("Bob", acme);

        PendingAddress pending = ask(" BOB@Customer.Example");
        story.deliver();

        assertThat(pending.email()).isEqualTo("BOB@Customer.Example");
        assertThat(ada.face().address().pending()).contains(pending);
        assertThat(story.mailbox.to(bob.email())).isEmpty();
        assertThat(story.mailbox.only(ada.email()).subject()).startsWith("Another address");
    }

    @Test
    void goesToWhoeverConfirmsFirstAndEndsTheOtherLink() {
        Person bob = story.person("Bob", acme);
        ask(NEW);
        String adas = story.mailedToken(NEW);
        bob.face().address().request(new ChangeAddress(NEW, PortalStory.PASSWORD));
        String bobs = story.mailedToken(NEW);

        confirmation().confirm(bobs);

        assertLinkRefused(() -> confirmation().confirm(adas));
        assertDead(adas);
        assertThat(ada.face().address().pending()).isEmpty();
        assertThat(ada.face().profile().get().email()).isEqualTo(ada.email());
    }

    @Test
    void isNotForSomebodyWithoutAPassword() {
        story.storage.passwords().remove(ada.id());

        assertThat(reason(() -> ask(NEW))).isEqualTo("NO_PASSWORD");
    }

    @Test
    void hidesWhatWasTyped() {
        assertThat(List.of(new ChangeAddress(NEW, "secret")).toString())
                .doesNotContain("secret")
                .doesNotContain("Ada");
    }

    private PendingAddress ask(String address) {
        return ask(address, PortalStory.PASSWORD);
    }

    private PendingAddress ask(String address, String password) {
        return ada.face().address().request(new ChangeAddress(address, password));
    }

    private AddressConfirmation confirmation() {
        return story.visitor().addresses();
    }

    private void assertDead(String token) {
        assertLinkRefused(() -> confirmation().look(token));
        assertLinkRefused(() -> confirmation().confirm(token));
    }
}
