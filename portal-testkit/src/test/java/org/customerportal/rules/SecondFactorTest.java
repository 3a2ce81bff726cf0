package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.customerportal.CustomerFace;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.factor.Enrolment;
import org.customerportal.organization.Role;
import org.customerportal.portal.PortalSettings;
import org.customerportal.portal.SecondFactorPolicy;
import org.customerportal.signin.NotSignedInException;
import org.customerportal.signin.SecondFactorSignIn;
import org.customerportal.signin.SecondFactorSignIn.Done;
import org.customerportal.signin.SecondStep;
import org.customerportal.signin.SignInStep;
import org.customerportal.testkit.fixture.AuthenticatorApp;
import org.customerportal.testkit.fixture.Race;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes from an app, and recovery codes. */
class SecondFactorTest {

    private final PortalStory story = PortalStory.begin();
    private final Person ada = story.person("Ada", story.organization("Acme"));
    private String session = "";
    private AuthenticatorApp app = AuthenticatorApp.of("A".repeat(32));
    private List<String> recoveryCodes = List.of();

    @BeforeEach
    void setUp() {
        session = ada.signIn();
        app = AuthenticatorApp.of(face().secondFactor().begin(PortalStory.PASSWORD));
        recoveryCodes = face().secondFactor().confirm(code());
        story.pass(Duration.ofSeconds(30));
        story.deliver();
        story.mailbox.clear();
    }

    @Test
    void asksForACodeAfterThePassword() {
        SecondStep step = step();

        assertThat(second().look(step.token().reveal())).isEmpty();
        Done done = second().signIn(step.token().reveal(), code());

        assertThat(story.portal
                        .customer("support", done.signedIn().token().reveal())
                        .user()
                        .id())
                .isEqualTo(ada.id());
    }

    @Test
    void takesACodeInTwoGroups() {
        assertThat(second().signIn(step().token().reveal(), " " + code().substring(0, 3) + " " + code().substring(3)))
                .isNotNull();
    }

    @Test
    @Tag("S29")
    void givesNoRightAtAllBetweenTheTwoHalves() {
        String half = step().token().reveal();

        refused(NotSignedInException.class, () -> story.portal.customer("support", half));
        assertLinkRefused(() -> story.visitor().passwordReset().look(half));
        assertLinkRefused(() -> story.visitor().invitations().look(half));
        assertLinkRefused(() -> second().look(session));
    }

    @Test
    @Tag("S29")
    void bindsTheSecondHalfToTheFirstOfTheSameAttempt() {
        String first = step().token().reveal();
        String second = step().token().reveal();

        assertLinkRefused(() -> second().signIn(first, code()));
        assertThat(second().signIn(second, code())).isNotNull();
        story.pass(Duration.ofSeconds(30));
        assertLinkRefused(() -> second().signIn(second, code()));
    }

    @Test
    @Tag("S29")
    void endsTheHalfWithTimeAPasswordOrTheAccount() {
        String late = step().token().reveal();
        story.pass(Duration.ofMinutes(10));
        assertLinkRefused(() -> second().signIn(late, code()));

        String reset = step().token().reveal();
        story.visitor().passwordReset().request(ada.email());
        story.visitor().passwordReset().reset(story.mailedToken(ada.email()), "a violet tractor dreams");
        assertLinkRefused(() -> second().signIn(reset, code()));

        SecondStep disabled = (SecondStep) story.visitor().signIn().signIn(ada.email(), "a violet tractor dreams");
        story.desk().users().disable(ada.id());
        assertLinkRefused(() -> second().signIn(disabled.token().reveal(), code()));
        story.desk().users().enable(ada.id());
        assertLinkRefused(() -> second().signIn(disabled.token().reveal(), code()));
    }

    @Test
    @Tag("S26")
    @Tag("R27")
    void takesNoCodeTwice() {
        String code = code();
        second().signIn(step().token().reveal(), code);

        assertThat(wrong(code)).containsExactly("code: wrong-code");
    }

    @Test
    @Tag("S26")
    @Tag("R28")
    void takesACodeOnceHoweverManyGiveItAtOnce() {
        Race.repeat(20, race -> {
            story.pass(Duration.ofSeconds(90));
            String half = step().token().reveal();
            String code = code();
            int before = sessions();
            List<Supplier<Done>> racers = Collections.nCopies(8, () -> second().signIn(half, code));

            assertThat(race.call(racers).results()).hasSize(1);
            assertThat(sessions()).isEqualTo(before + 1);
            story.pass(Duration.ofMinutes(6));
        });
    }

    @Test
    @Tag("S27")
    void takesEachRecoveryCodeOnceAndTellsTheOwner() {
        second().signIn(step().token().reveal(), recoveryCodes.get(3));
        story.deliver();

        assertThat(wrong(recoveryCodes.get(3))).containsExactly("code: wrong-code");
        assertThat(second().signIn(step().token().reveal(), recoveryCodes.get(4))
                        .accepted()
                        .codesLeft())
                .isEqualTo(8);
        assertThat(story.mailbox.to(ada.email()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("recovery code"));
        assertThat(types()).contains(EventType.RECOVERY_CODE_USED);
    }

    @Test
    @Tag("S27")
    void takesARecoveryCodeOnceHoweverManyGiveItAtOnce() {
        Race.repeat(5, race -> {
            recoveryCodes = face().secondFactor().renewCodes(PortalStory.PASSWORD);
            String half = step().token().reveal();
            List<Supplier<Done>> racers = Collections.nCopies(4, () -> second().signIn(half, recoveryCodes.get(0)));

            assertThat(race.call(racers).results()).hasSize(1);
            story.pass(Duration.ofMinutes(6));
        });
    }

    @Test
    @Tag("S27")
    void voidsTheOldCodesWhenNewOnesAreMade() {
        List<String> fresh = face().secondFactor().renewCodes(PortalStory.PASSWORD);

        assertThat(wrong(recoveryCodes.get(0))).containsExactly("code: wrong-code");
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(recoveryCodes);
        assertThat(second().signIn(step().token().reveal(), fresh.get(0))).isNotNull();
    }

    @Test
    @Tag("S30")
    @Tag("R30")
    void countsGuessesForTheAccountHoweverOftenTheSignInBeginsAnew() {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(wrong("000000")).containsExactly("code: wrong-code");
        }

        assertThat(wrong(code())).as("the right one, too early").containsExactly("code: wrong-code");
        story.pass(Duration.ofSeconds(30));
        assertThat(second().signIn(step().token().reveal(), code())).isNotNull();
        assertThat(types()).contains(EventType.SECOND_FACTOR_FAILED);
    }

    @Test
    @Tag("S31")
    void changesNothingWithoutThePassword() {
        assertThat(violations(() -> face().secondFactor().begin("some other password")))
                .containsExactly("current: wrong-password");
        assertThat(violations(() -> face().secondFactor().remove("some other password")))
                .containsExactly("current: wrong-password");
        assertThat(violations(() -> face().secondFactor().renewCodes("some other password")))
                .containsExactly("current: wrong-password");

        assertThat(face().secondFactor().get().on()).isTrue();
        assertThat(second().signIn(step().token().reveal(), recoveryCodes.get(0)))
                .isNotNull();
    }

    @Test
    @Tag("S31")
    void countsNoSeedThatWasNotConfirmed() {
        Enrolment pending = face().secondFactor().begin(PortalStory.PASSWORD);
        AuthenticatorApp other = AuthenticatorApp.of(pending);

        assertThat(wrong(other.code(story.clock.instant()))).containsExactly("code: wrong-code");
        assertThat(second().signIn(step().token().reveal(), code())).isNotNull();

        assertThat(violations(() -> face().secondFactor().confirm("000000"))).containsExactly("code: wrong-code");
        assertThat(face().secondFactor().begun()).contains(pending);
        face().secondFactor().confirm(other.code(story.clock.instant()));
        assertThat(face().secondFactor().begun()).isEmpty();
        story.pass(Duration.ofSeconds(30));
        assertThat(wrong(code())).as("the old app").containsExactly("code: wrong-code");
        story.pass(Duration.ofSeconds(30));
        assertThat(second().signIn(step().token().reveal(), other.code(story.clock.instant())))
                .isNotNull();
    }

    @Test
    @Tag("S31")
    void leavesNoSeedBehindThatSomebodyCouldPutInForceLater() {
        AuthenticatorApp other = AuthenticatorApp.of(face().secondFactor().begin(PortalStory.PASSWORD));
        story.pass(Duration.ofMinutes(10).minusNanos(1000));
        assertThat(face().secondFactor().begun()).isPresent();

        story.pass(Duration.ofNanos(1000));

        assertThat(face().secondFactor().begun()).isEmpty();
        assertThat(violations(() -> face().secondFactor().confirm(other.code(story.clock.instant()))))
                .containsExactly("code: wrong-code");
    }

    @Test
    @Tag("S14")
    @Tag("S31")
    void endsOtherSessionsAndTellsTheOwnerOfEachChange() {
        String elsewhere = second().signIn(step().token().reveal(), code())
                .signedIn()
                .token()
                .reveal();

        face().secondFactor().renewCodes(PortalStory.PASSWORD);
        face().secondFactor().remove(PortalStory.PASSWORD);
        story.deliver();

        refused(NotSignedInException.class, () -> story.portal.customer("support", elsewhere));
        assertThat(face().secondFactor().get().on()).isFalse();
        assertThat(ada.signIn()).isNotEmpty();
        assertThat(story.mailbox.to(ada.email()))
                .extracting(mail -> mail.subject())
                .hasSize(2);
        assertThat(reason(() -> face().secondFactor().remove(PortalStory.PASSWORD)))
                .isEqualTo("OFF");
        assertThat(reason(() -> face().secondFactor().renewCodes(PortalStory.PASSWORD)))
                .isEqualTo("OFF");
    }

    @Test
    @Tag("S27")
    void isTakenAwayByStaffWithAnEvent() {
        assertThat(story.desk().users().hasSecondFactor(ada.id())).isTrue();

        story.desk().users().removeSecondFactor(ada.id());
        story.deliver();

        assertThat(story.desk().users().hasSecondFactor(ada.id())).isFalse();
        assertThat(ada.signIn()).isNotEmpty();
        assertThat(types()).contains(EventType.SECOND_FACTOR_REMOVED);
        assertThat(story.mailbox.to(ada.email())).hasSize(1);
        assertThat(reason(() -> story.desk().users().removeSecondFactor(ada.id())))
                .isEqualTo("OFF");
    }

    @Test
    @Tag("S21")
    void outlivesAResetOfThePassword() {
        story.visitor().passwordReset().request(ada.email());
        story.visitor().passwordReset().reset(story.mailedToken(ada.email()), "a violet tractor dreams");

        assertThat(story.visitor().signIn().signIn(ada.email(), "a violet tractor dreams"))
                .isInstanceOf(SecondStep.class);
        refused(NotSignedInException.class, this::face);
    }

    @Test
    void isSetUpAtTheNextSignInByWhoeverMustHaveOne() {
        PortalStory strict = new Stage()
                .settings(PortalSettings.DEFAULTS.asking(SecondFactorPolicy.REQUIRED))
                .begin();
        Person bob = strict.person("Bob", strict.organization("Acme"));
        String half = ((SecondStep) strict.visitor().signIn().signIn(bob.email(), PortalStory.PASSWORD))
                .token()
                .reveal();
        List<String> before = new StoredThings(strict.storage).all();
        Enrolment shown = strict.visitor().secondFactor().look(half).orElseThrow();
        assertThat(strict.visitor().secondFactor().look(half))
                .as("the same at every look")
                .contains(shown);
        assertThat(new StoredThings(strict.storage).all())
                .as("a look stores nothing")
                .isEqualTo(before);

        Done done = strict.visitor()
                .secondFactor()
                .signIn(half, AuthenticatorApp.of(shown).code(strict.clock.instant()));

        assertThat(done.accepted().recoveryCodes()).hasSize(10);
        CustomerFace face =
                strict.portal.customer("support", done.signedIn().token().reveal());
        assertThat(reason(() -> face.secondFactor().remove(PortalStory.PASSWORD)))
                .isEqualTo("REQUIRED");
    }

    @Test
    void isAskedOfARoleOnly() {
        PortalStory strict = new Stage()
                .settings(PortalSettings.DEFAULTS.asking(SecondFactorPolicy.of(Set.of(Role.ADMINISTRATOR), Set.of())))
                .begin();
        Person bob = strict.person("Bob", strict.organization("Acme"));

        SignInStep member = strict.visitor().signIn().signIn(bob.email(), PortalStory.PASSWORD);

        assertThat(member.signedIn().token()).isNotNull();
    }

    @Test
    void isAskedOfAnOrganizationOnly() {
        Stage stage = new Stage();
        PortalStory lax = stage.begin();
        Person bob = lax.person("Bob", lax.organization("Acme"));
        Person eve = lax.person("Eve", lax.organization("Umbrella"));
        PortalStory strict = stage.settings(
                        PortalSettings.DEFAULTS.asking(SecondFactorPolicy.of(Set.of(), Set.of(bob.organization()))))
                .begin();

        assertThat(strict.visitor().signIn().signIn(bob.email(), PortalStory.PASSWORD))
                .isInstanceOf(SecondStep.class);
        assertThat(strict.visitor()
                        .signIn()
                        .signIn(eve.email(), PortalStory.PASSWORD)
                        .signedIn())
                .isNotNull();
    }

    @Test
    @Tag("S28")
    void isWorthNothingInTheRowOfAnother() {
        Person bob = story.person("Bob", ada.organization());
        var stolen = story.storage.factors().find(ada.id()).orElseThrow();
        story.storage
                .factors()
                .add(new org.customerportal.factor.SecondFactor(
                        bob.id(), stolen.seed(), stolen.pending(), 0, List.of(), 0));
        SecondStep step = (SecondStep) story.visitor().signIn().signIn(bob.email(), PortalStory.PASSWORD);

        assertThat(violations(() -> second().signIn(step.token().reveal(), code())))
                .containsExactly("code: wrong-code");
    }

    @Test
    void isUnavailableWithoutKeysAndCannotBeAskedForThen() {
        PortalStory keyless = new Stage().withoutKeys().begin();
        Person bob = keyless.person("Bob", keyless.organization("Acme"));
        CustomerFace face = keyless.portal.customer("support", bob.signIn());

        assertThat(face.secondFactor().get().available()).isFalse();
        assertThat(reason(() -> face.secondFactor().begin(PortalStory.PASSWORD)))
                .isEqualTo("UNAVAILABLE");
        Stage impossible =
                new Stage().withoutKeys().settings(PortalSettings.DEFAULTS.asking(SecondFactorPolicy.REQUIRED));
        assertThatThrownBy(impossible::begin).isInstanceOf(IllegalStateException.class);
    }

    private List<String> wrong(String code) {
        String half = step().token().reveal();
        return violations(() -> second().signIn(half, code));
    }

    private SecondStep step() {
        return (SecondStep) story.visitor().signIn().signIn(ada.email(), PortalStory.PASSWORD);
    }

    private SecondFactorSignIn second() {
        return story.visitor().secondFactor();
    }

    private String code() {
        return app.code(story.clock.instant());
    }

    private CustomerFace face() {
        return story.portal.customer("support", session);
    }

    private int sessions() {
        return story.storage.sessions().of(ada.id()).size();
    }

    private List<EventType> types() {
        return new StoredThings(story.storage)
                .events(new EventSubject(EventSubject.Kind.USER, ada.id().value())).stream()
                        .map(PortalEvent::type)
                        .toList();
    }
}
