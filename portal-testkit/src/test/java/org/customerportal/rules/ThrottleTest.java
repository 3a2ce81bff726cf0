package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.refused;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.customerportal.event.EventSubject;
import org.customerportal.organization.OrganizationId;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SignIn;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.throttle.TooManyAttemptsException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often somebody may guess. */
class ThrottleTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Stage stage = new Stage();
    private final PortalStory story = stage.begin();
    private final Person ada = story.person("Ada", story.organization("Acme"));

    @Test
    @Tag("S10")
    void judgesFourFailuresAtOnceAndSlowsDownFromTheFifth() {
        fail(5);
        story.hasher.takeJudged();

        refused(SignInRefusedException.class, ada::signIn);
        assertThat(story.hasher.takeJudged()).as("judged while slowed down").isZero();

        story.pass(SECOND.minusNanos(1000));
        refused(SignInRefusedException.class, ada::signIn);
        story.pass(Duration.ofNanos(1000));
        assertThat(ada.signIn()).isNotEmpty();
    }

    @Test
    @Tag("S09")
    void answersTheSameAfterTheSameWorkWhileItSlowsDown() {
        fail(5);
        story.hasher.takeEvaluations();

        assertThat(refused(SignInRefusedException.class, ada::signIn)).hasMessage("The sign-in was refused");

        assertThat(story.hasher.takeEvaluations()).isEqualTo(1);
    }

    @Test
    void doublesTheWaitUpToFiveMinutes() {
        fail(5);
        for (int failure = 6; failure <= 20; failure++) {
            Duration wait = Duration.ofSeconds(Math.min(1L << (failure - 6), 300));
            story.pass(wait.minusNanos(1000));
            assertThat(isJudged()).as("too early after failure %d", failure - 1).isFalse();
            story.pass(Duration.ofNanos(1000));
            assertThat(isJudged()).as("failure %d", failure).isTrue();
        }
    }

    @Test
    void isNotPutOffByAttemptsThatComeTooEarly() {
        fail(5);
        for (int early = 0; early < 50; early++) {
            refused(SignInRefusedException.class, ada::signIn);
        }

        story.pass(SECOND);

        assertThat(ada.signIn()).isNotEmpty();
    }

    @Test
    void startsAgainAfterASuccess() {
        fail(4);
        ada.signIn();

        fail(4);

        assertThat(ada.signIn()).isNotEmpty();
    }

    @Test
    @Tag("S10")
    void judgesNothingAfterAHundredFailuresUntilThePasswordIsReset() {
        for (int failure = 0; failure < 100; failure++) {
            assertThat(isJudged()).as("failure %d", failure + 1).isTrue();
            story.pass(Duration.ofMinutes(5));
        }
        story.pass(Duration.ofDays(365));
        story.portal.upkeep().run();
        refused(SignInRefusedException.class, ada::signIn);

        story.visitor().passwordReset().request(ada.email());
        story.visitor().passwordReset().reset(story.mailedToken(ada.email()), "a violet tractor dreams");

        assertThat(story.visitor()
                        .signIn()
                        .signIn(ada.email(), "a violet tractor dreams")
                        .signedIn()
                        .token())
                .isNotNull();
    }

    @Test
    @Tag("S10")
    @Tag("R32")
    void locksNobodyOutWhoIsInAndEndsByItself() {
        String session = ada.signIn();
        fail(10);

        assertThat(story.portal.customer("support", session).user().id()).isEqualTo(ada.id());
        story.visitor().passwordReset().request(ada.email());
        assertThat(story.mailedToken(ada.email())).isNotEmpty();
        story.pass(Duration.ofMinutes(5));
        assertThat(ada.signIn()).isNotEmpty();
    }

    @Test
    @Tag("S10")
    @Tag("R29")
    void neverJudgesMoreThanTheLimitHoweverManyGuessAtOnce() {
        OrganizationId acme = story.organization("Acme");
        AtomicInteger round = new AtomicInteger();
        Race.repeat(10, race -> {
            Person victim = story.person("Bob" + round.incrementAndGet(), acme);
            story.hasher.takeJudged();
            List<Supplier<Boolean>> guesses = Collections.nCopies(64, () -> guess(victim.email()));

            race.call(guesses).everybody();

            assertThat(story.hasher.takeJudged()).isEqualTo(5);
        });
    }

    @Test
    @Tag("S10")
    void countsForEveryNodeAndAcrossRestarts() {
        fail(3);
        PortalStory other = stage.begin();
        fail(other, 2);
        other.hasher.takeJudged();

        refused(SignInRefusedException.class, () -> other.visitor().signIn().signIn(ada.email(), PortalStory.PASSWORD));

        assertThat(other.hasher.takeJudged()).isZero();
    }

    @Test
    void countsForTheAddressHoweverItIsWritten() {
        for (String spelling : List.of("ada@customer.example", "ADA@customer.example", " ada@CUSTOMER.example ")) {
            guess(spelling);
            guess(spelling);
        }
        story.hasher.takeJudged();

        refused(SignInRefusedException.class, ada::signIn);

        assertThat(story.hasher.takeJudged()).isZero();
    }

    @Test
    void slowsDownAnAddressThatNobodyHasJustTheSame() {
        for (int failure = 0; failure < 6; failure++) {
            guess("nobody@customer.example");
        }

        assertThat(story.storage.events().pending(1000))
                .filteredOn(event -> event.subject().kind() == EventSubject.Kind.ADDRESS)
                .hasSize(6);
    }

    @Test
    @Tag("S10")
    void refusesAnOriginThatFailedFiftyTimesAndSaysHowLong() {
        Origin origin = new Origin("203.0.113.7", "");
        for (int failure = 0; failure < 51; failure++) {
            guess(origin, "nobody" + failure + "@customer.example");
        }
        story.hasher.takeEvaluations();

        TooManyAttemptsException refusal =
                refused(TooManyAttemptsException.class, () -> from(origin).signIn(ada.email(), PortalStory.PASSWORD));

        assertThat(refusal.retryAfter()).isEqualTo(SECOND);
        assertThat(story.hasher.takeEvaluations()).isZero();
        assertThat(ada.signIn()).as("from elsewhere").isNotEmpty();
        story.pass(SECOND);
        assertThat(from(origin)
                        .signIn(ada.email(), PortalStory.PASSWORD)
                        .signedIn()
                        .token())
                .isNotNull();
    }

    @Test
    void takesANetworkOfTheSixthVersionForOneOrigin() {
        for (int failure = 0; failure < 51; failure++) {
            guess(new Origin("2001:db8:0:1::" + Integer.toHexString(failure + 1), ""), failure + "@customer.example");
        }

        refused(
                TooManyAttemptsException.class,
                () -> from(new Origin("2001:db8:0:1:ffff::1", "")).signIn(ada.email(), PortalStory.PASSWORD));
        assertThat(from(new Origin("2001:db8:0:2::1", ""))
                        .signIn(ada.email(), PortalStory.PASSWORD)
                        .signedIn()
                        .token())
                .isNotNull();
    }

    @Test
    void holdsNoSuccessAgainstAnOrigin() {
        Origin origin = new Origin("203.0.113.7", "");

        for (int turn = 0; turn < 120; turn++) {
            assertThat(from(origin)
                            .signIn(ada.email(), PortalStory.PASSWORD)
                            .signedIn()
                            .token())
                    .isNotNull();
        }
    }

    @Test
    void forgetsAnOriginAfterTenQuietMinutes() {
        Origin origin = new Origin("203.0.113.7", "");
        for (int failure = 0; failure < 50; failure++) {
            guess(origin, "nobody" + failure + "@customer.example");
        }
        story.pass(Duration.ofMinutes(10));

        for (int failure = 0; failure < 50; failure++) {
            guess(origin, "nobody" + failure + "@customer.example");
        }

        assertThat(from(origin)
                        .signIn(ada.email(), PortalStory.PASSWORD)
                        .signedIn()
                        .token())
                .isNotNull();
    }

    private void fail(int times) {
        fail(story, times);
    }

    private void fail(PortalStory where, int times) {
        for (int failure = 0; failure < times; failure++) {
            refused(
                    SignInRefusedException.class,
                    () -> where.visitor().signIn().signIn(ada.email(), "some other password"));
        }
    }

    private boolean isJudged() {
        story.hasher.takeJudged();
        guess(ada.email());
        return story.hasher.takeJudged() == 1;
    }

    private boolean guess(String email) {
        return guess(Origin.unknown(), email);
    }

    private boolean guess(Origin origin, String email) {
        refused(SignInRefusedException.class, () -> from(origin).signIn(email, "some other password"));
        return false;
    }

    private SignIn from(Origin origin) {
        return story.portal.visitor("support", origin).signIn();
    }
}
