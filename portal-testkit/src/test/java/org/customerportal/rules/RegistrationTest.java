package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Newcomers.EVE;
import static org.customerportal.rules.Newcomers.YES;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Slice;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.registration.Register;
import org.customerportal.registration.RegistrationDomain;
import org.customerportal.registration.RegistrationOffer;
import org.customerportal.registration.RegistrationView;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.token.SecretToken;
import org.customerportal.token.TokenDigest;
import org.customerportal.user.UserState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody whom nobody has invited comes in by an address at a domain of an organization. */
class RegistrationTest {

    private final Newcomers newcomers = new Newcomers(RegistrationPolicy.OPEN);
    private final PortalStory story = newcomers.story;

    @Test
    void bringsTheOwnerOfAProvenAddressIn() {
        String token = newcomers.link(EVE);
        assertThat(newcomers.door().look(token))
                .isEqualTo(new RegistrationOffer(
                        EVE, "Acme", false, newcomers.door().look(token).policy()));

        newcomers.door().register(token, YES);

        assertThat(story.visitor().signIn().signIn(EVE, PortalStory.PASSWORD).signedIn())
                .isNotNull();
        assertThat(newcomers.user(EVE).orElseThrow().displayName()).isEqualTo("Eve");
        assertThat(newcomers.memberships(EVE)).singleElement().satisfies(membership -> {
            assertThat(membership.organization()).isEqualTo(newcomers.acme);
            assertThat(membership.role()).isEqualTo(Role.MEMBER);
            assertThat(membership.sharing()).isEqualTo(Sharing.own());
        });
    }

    @Test
    void opensNoOrganizationThatIsDisabled() {
        String token = newcomers.link(EVE);
        story.desk().organizations().disable(newcomers.acme);

        assertLinkRefused(() -> newcomers.door().look(token));
        assertLinkRefused(() -> newcomers.door().register(token, YES));
        story.mailbox.clear();
        newcomers.ask("ann@acme.example");
        story.deliver();
        assertThat(story.mailbox.all()).isEmpty();

        story.desk().organizations().enable(newcomers.acme);
        newcomers.door().register(token, YES);
        assertThat(newcomers.memberships(EVE)).hasSize(1);
    }

    @Test
    @Tag("R16")
    void givesNothingBeforeTheAddressIsProven() {
        String token = newcomers.link(EVE);
        newcomers.door().look(token);

        assertThat(newcomers.user(EVE)).isEmpty();
        assertThat(story.storage.users().list(new Slice(10, Optional.empty()))).isEmpty();
        refused(SignInRefusedException.class, () -> story.visitor().signIn().signIn(EVE, PortalStory.PASSWORD));
        assertLinkRefused(() -> newcomers.door().register("A".repeat(43), YES));
    }

    @Test
    @Tag("R16")
    void showsNobodyALinkButItsMail() {
        assertThat(Stream.of(RegistrationView.class, RegistrationOffer.class)
                        .flatMap(view -> Stream.of(view.getRecordComponents()))
                        .<Class<?>>map(RecordComponent::getType))
                .doesNotContain(SecretToken.class, TokenDigest.class);
    }

    @Test
    @Tag("S17")
    @Tag("S20")
    void usesNothingUpByLookingAndEverythingByRegistering() {
        String token = newcomers.link(EVE);
        var before = new StoredThings(story.storage).all();
        for (int opened = 0; opened < 5; opened++) {
            newcomers.door().look(token);
        }
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);

        newcomers.door().register(token, YES);
        assertDead(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eve@mail.acme.example",
                "eve@evilacme.example",
                "eve@example",
                "eve@acme.example.evil.example",
                "eve@acme.example.",
                "eve@\u0430cme.example", // Cyrillic a
                "eve@acme\uFF0Eexample",
                "eve@evil.example, eve@acme.example",
                "eve@evil.example eve@acme.example",
                "\"eve@evil.example\"@acme.example",
                "eve@evil.example\r\nBcc: eve@acme.example"
            })
    @Tag("R16")
    void opensForNoOtherDomain(String email) {
        newcomers.ask(email);
        story.deliver();

        assertThat(story.mailbox.all()).isEmpty();
    }

    @Test
    void opensForTheDomainHoweverItIsSpelled() {
        story.desk().registrations().addDomain(newcomers.acme, " @B\u00DCcher.Example ");

        assertThat(newcomers.link("eve@b\u00FCcher.example")).isNotEmpty();
        assertThat(newcomers.link("max@xn--bcher-kva.EXAMPLE")).isNotEmpty();
        assertThat(newcomers.link("Kim@ACME.example")).isNotEmpty();
    }

    @Test
    void doesNotExistWhereThePortalIsClosed() {
        Newcomers closed = new Newcomers(RegistrationPolicy.CLOSED);

        assertThat(closed.door().isOpen()).isFalse();
        assertNotFound(() -> closed.ask(EVE));
        assertNotFound(() -> closed.door().look("A".repeat(43)));
        assertNotFound(() -> closed.door().register("A".repeat(43), YES));
    }

    @Test
    @Tag("S16")
    void isGoodInItsOwnPortalOnly() {
        String token = newcomers.link(EVE);

        assertLinkRefused(() -> newcomers.door("partners", Origin.unknown()).look(token));
        assertLinkRefused(() -> newcomers.door("partners", Origin.unknown()).register(token, YES));
        newcomers.door().register(token, YES);
    }

    @Test
    @Tag("S09")
    void tellsTheOwnerOfAnAccountAndNobodyElse() {
        story.invite("Max@acme.example", newcomers.acme);
        story.visitor()
                .invitations()
                .accept(story.mailedToken("max@acme.example"), new AcceptInvitation("Max", PortalStory.PASSWORD));
        story.deliver();
        story.mailbox.clear();

        newcomers.ask("MAX@Acme.Example");
        story.deliver();

        var mail = story.mailbox.only("max@acme.example");
        assertThat(mail.to().spelling()).as("what is stored").isEqualTo("Max@acme.example");
        assertThat(mail.subject()).isEqualTo("You have an account for Northwind Service already");
        assertThat(mail.text()).doesNotContain("token=").contains("/portal/support/");
    }

    @Test
    void sendsAnInvitationAgainThatWaits() {
        story.invite(EVE, newcomers.acme);
        story.deliver();
        story.pass(Duration.ofHours(1));
        newcomers.ask(EVE);
        story.deliver();

        assertThat(story.mailbox.to(EVE))
                .extracting(mail -> mail.subject())
                .containsExactly("Your access to Northwind Service", "Your access to Northwind Service");
    }

    @Test
    void tellsNothingToSomebodyWhoIsDisabled() {
        Person ada = story.person("Ada", newcomers.acme);
        story.desk().registrations().addDomain(newcomers.acme, "customer.example");
        story.desk().users().disable(ada.id());

        newcomers.ask(ada.email());
        story.deliver();

        assertThat(story.mailbox.all()).isEmpty();
    }

    @Test
    @Tag("S18")
    void diesWhenTheDomainIsTakenAwayOrGivenToOthers() {
        String token = newcomers.link(EVE);
        RegistrationDomain domain =
                story.desk().registrations().domains(newcomers.acme).get(0);
        OrganizationId beta = story.organization("Beta");

        story.desk().registrations().removeDomain(newcomers.acme, domain.id());
        assertDead(token);
        story.desk().registrations().addDomain(beta, Newcomers.DOMAIN);
        assertDead(token);
        assertThat(newcomers.user(EVE)).isEmpty();
    }

    @Test
    void isNotMailedOnceTheDomainIsTakenAway() {
        newcomers.ask(EVE);
        RegistrationDomain domain =
                story.desk().registrations().domains(newcomers.acme).get(0);
        story.desk().registrations().removeDomain(newcomers.acme, domain.id());
        story.deliver();

        assertThat(story.mailbox.all()).isEmpty();
    }

    @Test
    @Tag("S18")
    void diesAtTheVeryInstantOfItsExpiryAndIsForgotten() {
        String token = newcomers.link(EVE);
        Instant end = story.clock.instant().plus(Duration.ofHours(24));

        story.clock.moveTo(end.minusNanos(1000));
        assertThat(newcomers.door().look(token).email()).isEqualTo(EVE);
        story.clock.moveTo(end);
        assertDead(token);
        story.deliver();
        assertThat(story.storage.registrations().of(Samples.email(EVE))).isEmpty();
    }

    @Test
    @Tag("S18")
    void diesWhenANewerOneIsAskedFor() {
        String first = newcomers.link(EVE);
        story.pass(Duration.ofMinutes(5));
        String second = newcomers.link(EVE);

        assertDead(first);
        newcomers.door().register(second, YES);
        assertDead(second);
    }

    @Test
    @Tag("S18")
    void diesWhenThePersonIsInvitedMeanwhile() {
        String token = newcomers.link(EVE);
        story.invite(EVE, newcomers.acme);

        assertDead(token);
        assertThat(newcomers.user(EVE).orElseThrow().state()).isEqualTo(UserState.INVITED);
    }

    @Test
    void keepsTheLinkWhenWhatWasTypedIsNotRight() {
        String token = newcomers.link(EVE);

        assertThat(violations(() -> newcomers.door().register(token, new Register(" ", "short"))))
                .containsExactlyInAnyOrder("name: required", "password: too-short");
        assertThat(violations(() ->
                        newcomers.door().register(token, new Register("a".repeat(101), "eve@acme.example"))))
                .containsExactlyInAnyOrder("name: too-long", "password: guessable");
        newcomers.door().register(token, YES);
    }

    @Test
    void writesToOneAddressNoMoreOftenThanItsOwnerCanBear() {
        for (int asked = 0; asked < 10; asked++) {
            newcomers.ask(EVE);
        }
        story.pass(Duration.ofMinutes(5));
        newcomers.ask(EVE);
        story.pass(Duration.ofMinutes(5));
        newcomers.ask(EVE);
        story.deliver();

        assertThat(story.storage.registrations().of(Samples.email(EVE))).hasSize(2);
    }

    @Test
    void takesNoMoreAddressesFromOnePlaceThanSomebodyTypes() {
        Origin place = new Origin("192.0.2.7", "");
        for (int number = 0; number < 40; number++) {
            newcomers.door("support", place).ask("eve" + number + "@acme.example", Locale.ENGLISH);
        }
        newcomers.door("support", new Origin("192.0.2.8", "")).ask(EVE, Locale.ENGLISH);
        story.deliver();

        assertThat(story.mailbox.all()).hasSize(22);
    }

    @Test
    @Tag("S09")
    void keepsEveryWishAlikeWhoeverTheAddressBelongsTo() {
        Person ada = story.person("Ada", newcomers.acme);
        List<String> calls = new CopyOnWriteArrayList<>();
        newcomers.storage.watch((method, arguments) -> calls.add(method));
        newcomers.ask(EVE);
        List<String> newcomer = List.copyOf(calls);

        for (String other : List.of(ada.email(), "eve@nobody.example")) {
            calls.clear();
            newcomers.ask(other);
            assertThat(calls).as(other).isEqualTo(newcomer);
        }
    }

    @Test
    void speaksTheLanguageInWhichThePersonReads() {
        newcomers.door().ask(EVE, Locale.forLanguageTag("pt-BR"));
        String token = story.mailedToken(EVE);
        newcomers.door().register(token, YES);

        assertThat(story.mailbox.only(EVE).subject()).startsWith("Confirme o seu endere\u00E7o");
        assertThat(newcomers.user(EVE).orElseThrow().profile().language()).isEqualTo(Locale.forLanguageTag("pt"));
    }

    @Test
    void hidesWhatWasTyped() {
        assertThat(List.of(new Register("Eve", "secret")).toString())
                .doesNotContain("secret")
                .doesNotContain("Eve");
    }

    private void assertDead(String token) {
        assertLinkRefused(() -> newcomers.door().look(token));
        assertLinkRefused(() -> newcomers.door().register(token, YES));
    }
}
