package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.refused;

import java.util.List;
import org.customerportal.credential.PasswordHash;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.organization.OrganizationId;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.signin.SignedIn;
import org.customerportal.testkit.fixture.CheapHasher;
import org.customerportal.testkit.fixture.Race;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);

    @Test
    void beginsASessionThatEndsAfterTwelveHours() {
        SignedIn signedIn = story.visitor()
                .signIn()
                .signIn(ada.email(), PortalStory.PASSWORD)
                .signedIn();

        assertThat(signedIn.expiresAt()).isEqualTo(story.clock.instant().plusSeconds(12 * 3600));
        assertThat(story.portal
                        .customer("support", signedIn.token().reveal())
                        .user()
                        .id())
                .isEqualTo(ada.id());
        assertThat(story.hasher.takeEvaluations()).isEqualTo(1);
    }

    @Test
    void findsTheAddressInAnySpelling() {
        assertThat(story.visitor()
                        .signIn()
                        .signIn("  ADA@Customer.EXAMPLE ", PortalStory.PASSWORD)
                        .signedIn()
                        .token())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An orange bicycle sleeps",
                "an orange bicycle sleeps ",
                " an orange bicycle sleeps",
                "an orange bicycle sleep",
                ""
            })
    void takesThePasswordByItsLetters(String almost) {
        assertRefused(ada.email(), almost);
    }

    @Test
    @Tag("S09")
    void refusesEverybodyElseInTheSameWordsAfterTheSameWork() {
        Person disabled = story.person("Bob", acme);
        story.desk().users().disable(disabled.id());
        story.invite("invited@customer.example", acme);

        assertRefused(ada.email(), "some other password");
        assertRefused("nobody@customer.example", PortalStory.PASSWORD);
        assertRefused("no address", PortalStory.PASSWORD);
        assertRefused("", "");
        assertRefused(disabled.email(), PortalStory.PASSWORD);
        assertRefused(disabled.email(), "some other password");
        assertRefused("invited@customer.example", PortalStory.PASSWORD);
        assertRefused(ada.email(), "x".repeat(1025));
        assertRefused(ada.email() + ", " + disabled.email(), PortalStory.PASSWORD);
    }

    @Test
    void doesTheSameWorkForADisabledUserWhosePasswordWasHashedWeakly() {
        PortalStory stronger = new Stage().hasher(CheapHasher.ofStrength(2)).begin();
        Person bob = stronger.person("Bob", stronger.organization("Acme"));
        weaken(stronger, bob);
        stronger.desk().users().disable(bob.id());

        refused(SignInRefusedException.class, bob::signIn);

        assertThat(stronger.hasher.takeEvaluations()).isEqualTo(1);
    }

    @Test
    void strengthensAWeakHashWithoutChangingWhenThePasswordWasChosen() {
        PortalStory stronger = new Stage().hasher(CheapHasher.ofStrength(2)).begin();
        Person bob = stronger.person("Bob", stronger.organization("Acme"));
        PasswordHash weak = weaken(stronger, bob);

        bob.signIn();

        PasswordHash now = stronger.storage.passwords().find(bob.id()).orElseThrow();
        assertThat(now.encoded()).startsWith("$cheap$s=2$");
        assertThat(now.changedAt()).isEqualTo(weak.changedAt());
        assertThat(bob.signIn()).isNotEmpty();
        assertThat(stronger.storage.passwords().find(bob.id()).orElseThrow().encoded())
                .isEqualTo(now.encoded());
    }

    @Test
    void strengthensAWeakHashWhileManySignInAtOnceAndLetsAllOfThemIn() {
        PortalStory stronger = new Stage().hasher(CheapHasher.ofStrength(2)).begin();
        Person bob = stronger.person("Bob", stronger.organization("Acme"));
        Race.repeat(50, race -> {
            weaken(stronger, bob);

            assertThat(race.call(List.of(bob::signIn, bob::signIn, bob::signIn)).everybody())
                    .doesNotHaveDuplicates();
            assertThat(stronger.storage.passwords().find(bob.id()).orElseThrow().encoded())
                    .startsWith("$cheap$s=2$");
        });
    }

    @Test
    @Tag("S09")
    void notesEveryFailureWhetherSomebodyHasTheAddressOrNot() {
        int before = story.storage.events().pending(1000).size();
        assertRefused("nobody@customer.example", PortalStory.PASSWORD);
        assertRefused(ada.email(), "some other password");
        ada.signIn();

        List<PortalEvent> events = story.storage.events().pending(1000);
        assertThat(events.subList(before, events.size()))
                .extracting(PortalEvent::type)
                .containsExactly(EventType.SIGN_IN_FAILED, EventType.SIGN_IN_FAILED, EventType.SIGNED_IN);
        assertThat(events.get(before).subject().kind()).isEqualTo(EventSubject.Kind.ADDRESS);
        assertThat(events.get(before).detail("reason")).isEqualTo("unknown");
        assertThat(events.get(before + 1).subject())
                .isEqualTo(new EventSubject(EventSubject.Kind.USER, ada.id().value()));
        assertThat(events.get(before + 1).detail("reason")).isEqualTo("wrong");
    }

    @Test
    @Tag("S14")
    void tellsTheOwnerOfADeviceThatWasNeverUsedBefore() {
        Origin laptop = new Origin("192.0.2.1", "Firefox on a laptop");
        Origin phone = new Origin("192.0.2.1", "Safari on a phone");
        signIn(laptop);
        signIn(laptop);
        story.deliver();
        assertThat(story.mailbox.to(ada.email())).as("the first device of all").isEmpty();

        signIn(phone);
        signIn(phone);
        signIn(laptop);
        signIn(Origin.unknown());
        story.deliver();

        assertThat(story.mailbox.to(ada.email()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("another device"));
    }

    private void signIn(Origin origin) {
        assertThat(story.portal.visitor("support", origin).signIn().signIn(ada.email(), PortalStory.PASSWORD))
                .isNotNull();
    }

    @Test
    void isBoundToItsPortal() {
        String session = ada.signIn();

        refused(org.customerportal.signin.NotSignedInException.class, () -> story.portal.customer("partners", session));
        String there = story.portal
                .visitor("partners", Origin.unknown())
                .signIn()
                .signIn(ada.email(), PortalStory.PASSWORD)
                .signedIn()
                .token()
                .reveal();
        assertThat(story.portal.customer("partners", there).user().id()).isEqualTo(ada.id());
    }

    private void assertRefused(String email, String password) {
        story.hasher.takeEvaluations();
        int sessions = story.storage.sessions().of(ada.id()).size();

        SignInRefusedException refusal = refused(
                SignInRefusedException.class, () -> story.visitor().signIn().signIn(email, password));

        assertThat(refusal).hasMessage("The sign-in was refused").hasNoCause();
        assertThat(story.hasher.takeEvaluations()).as("work for " + email).isEqualTo(1);
        assertThat(story.storage.sessions().of(ada.id())).hasSize(sessions);
    }

    private static PasswordHash weaken(PortalStory story, Person who) {
        String encoded =
                CheapHasher.create().hash(new org.customerportal.credential.ClearPassword(PortalStory.PASSWORD));
        PasswordHash weak =
                new PasswordHash(who.id(), encoded, story.clock.instant().minusSeconds(60));
        story.storage.passwords().store(weak);
        return weak;
    }
}
