package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.page.Position;
import org.customerportal.session.Session;
import org.customerportal.session.SessionRepository;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardText;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Outcomes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.token.TokenDigest;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link SessionRepository}. */
public abstract class SessionRepositoryContract extends StorageContract {

    private static final Duration TWELVE_HOURS = Duration.ofHours(12);

    private PortalUserId ada;
    private PortalUserId bob;

    @BeforeEach
    void prepare() {
        ada = world().user().id();
        bob = world().user().id();
    }

    @Test
    void findsASessionByItsTokenAliveOrNot() {
        Session session = start(ada, Samples.NOON.minus(Duration.ofDays(1000)));

        assertThat(sessions().find(session.token())).contains(session);
        assertThat(sessions().find(samples().digest())).isEmpty();
    }

    @Test
    void tellsTokensApartByCase() {
        TokenDigest lower = new TokenDigest("a".repeat(43));
        TokenDigest upper = new TokenDigest("a".repeat(43).toUpperCase(Locale.ROOT));
        Session session = new Session(
                samples().id(),
                lower,
                ada,
                "support",
                "",
                "",
                Samples.NOON,
                Samples.NOON,
                Samples.NOON.plus(TWELVE_HOURS));
        sessions().add(session);

        assertThat(sessions().find(upper)).isEmpty();
        assertThat(sessions().find(lower)).contains(session);
    }

    @Test
    void keepsTextsAndTimesExactly() {
        Stream<String> devices = Stream.concat(
                AwkwardText.texts().stream().map(text -> text.substring(0, Math.min(200, text.length()))),
                Stream.of("", AwkwardText.ofLength(Session.MAX_DEVICE)));

        assertThat(devices).allSatisfy(device -> isKept(session(device, Samples.NOON)));
        assertThat(AwkwardTimes.ascending()).allSatisfy(at -> isKept(session("Firefox", at)));
    }

    @Test
    void notesTheLatestUse() {
        Session session = start(ada, Samples.NOON);
        Session another = start(ada, Samples.NOON);
        Instant late = Samples.NOON.plusSeconds(60);

        sessions().touch(session.id(), late);
        assertThat(sessions().find(session.token())).contains(seen(session, late));
        sessions().touch(session.id(), late.minusNanos(1000));
        assertThat(sessions().find(session.token())).contains(seen(session, late));
        assertThat(sessions().find(another.token())).contains(another);
    }

    @Test
    void endsASessionOfItsOwnUserOnly() {
        Session session = start(ada, Samples.NOON);
        Session kept = start(ada, Samples.NOON);

        assertThat(sessions().end(session.id(), bob)).isFalse();
        assertThat(sessions().find(session.token())).contains(session);
        assertThat(sessions().end(session.id(), ada)).isTrue();
        assertThat(sessions().end(session.id(), ada)).isFalse();
        assertThat(sessions().find(session.token())).isEmpty();
        assertThat(sessions().of(ada)).containsExactly(kept);
    }

    @Test
    void endsAllSessionsOfAUser() {
        start(ada, Samples.NOON);
        start(ada, Samples.NOON);
        Session other = start(bob, Samples.NOON);

        assertThat(sessions().endAll(ada, Optional.empty())).isEqualTo(2);
        assertThat(sessions().endAll(ada, Optional.empty())).isZero();
        assertThat(sessions().of(ada)).isEmpty();
        assertThat(sessions().of(bob)).containsExactly(other);
    }

    @Test
    void endsAllSessionsOfAUserButOne() {
        Session kept = start(ada, Samples.NOON);
        Session ended = start(ada, Samples.NOON);

        assertThat(sessions().endAll(ada, Optional.of(kept.id()))).isEqualTo(1);
        assertThat(sessions().find(ended.token())).isEmpty();
        assertThat(sessions().of(ada)).containsExactly(kept);
    }

    @Test
    @Tag(Race.TAG)
    void neverRevivesAnEndedSessionByAUse() {
        Race.repeat(race -> {
            Session session = start(ada, Samples.NOON);

            Outcomes<Boolean> ended = race.call(() -> sessions().end(session.id(), ada), () -> {
                sessions().touch(session.id(), Samples.NOON.plusSeconds(60));
                return true;
            });

            assertThat(ended.everybody()).containsOnly(true);
            assertThat(sessions().find(session.token())).isEmpty();
        });
    }

    @Test
    void givesAUsersSessionsLatestStartFirst() {
        start(bob, Samples.NOON);
        List<Position> places = Pages.places(samples());
        Pages.scattered(places).forEach(place -> sessions().add(session(place.id(), ada, place.at())));

        assertThat(sessions().of(ada))
                .extracting(Session::id)
                .containsExactlyElementsOf(places.stream().map(Position::id).toList());
    }

    @Test
    void givesAtMostOneHundredSessions() {
        Session oldest = start(ada, Samples.NOON.minusSeconds(1));
        inOneUnit(() -> {
            for (int number = 0; number < 100; number++) {
                start(ada, Samples.NOON);
            }
        });

        assertThat(sessions().of(ada)).hasSize(100).doesNotContain(oldest);
    }

    @Test
    void removesSessionsWhoseAbsoluteEndHasCome() {
        Session over = start(ada, Samples.NOON.minusNanos(1000));
        Session ending = start(ada, Samples.NOON);
        Session alive = start(bob, Samples.NOON.plusNanos(1000));

        assertThat(sessions().removeExpired(Samples.NOON.plus(TWELVE_HOURS))).isEqualTo(2);

        assertThat(Stream.of(over, ending, alive).flatMap(session -> sessions().find(session.token()).stream()))
                .containsExactly(alive);
        assertThat(sessions().removeExpired(Samples.NOON.plus(TWELVE_HOURS))).isZero();
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        Session stored = start(ada, Samples.NOON);

        checkUndone(() -> start(ada, Samples.NOON), () -> sessions().of(ada));
        checkUndone(
                () -> sessions().touch(stored.id(), Samples.NOON.plusSeconds(60)),
                () -> sessions().of(ada));
        checkUndone(() -> sessions().end(stored.id(), ada), () -> sessions().find(stored.token()));
        checkUndone(
                () -> sessions().endAll(ada, Optional.empty()), () -> sessions().of(ada));
        checkUndone(
                () -> sessions().removeExpired(stored.expiresAt()),
                () -> sessions().of(ada));
    }

    private Session start(PortalUserId user, Instant at) {
        Session session = session(samples().id(), user, at);
        sessions().add(session);
        return session;
    }

    private void isKept(Session session) {
        sessions().add(session);
        assertThat(sessions().find(session.token())).contains(session);
    }

    private Session session(UUID id, PortalUserId user, Instant at) {
        return new Session(id, samples().digest(), user, "support", "Firefox", "", at, at, at.plus(TWELVE_HOURS));
    }

    private Session session(String device, Instant at) {
        return new Session(
                samples().id(),
                samples().digest(),
                ada,
                "support",
                device,
                device,
                at,
                at.plusSeconds(1),
                at.plusSeconds(2));
    }

    private static Session seen(Session session, Instant at) {
        return new Session(
                session.id(),
                session.token(),
                session.user(),
                session.portal(),
                session.device(),
                session.address(),
                session.startedAt(),
                at,
                session.expiresAt());
    }

    private SessionRepository sessions() {
        return tenant().sessions();
    }
}
