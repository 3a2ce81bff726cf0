package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.idempotency.IdempotencyRecord;
import org.customerportal.idempotency.IdempotencyRepository;
import org.customerportal.problem.DuplicateException;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link IdempotencyRepository}. */
public abstract class IdempotencyRepositoryContract extends StorageContract {

    private static final Instant NOW = Samples.NOON;
    private static final Instant EXPIRY = NOW.plus(Duration.ofHours(24));
    private static final String SCOPE = "submit:customer:ada";

    @Test
    void findsWhatCameOfAKey() {
        IdempotencyRecord used = use(SCOPE, "key-1");

        assertThat(found(SCOPE, "key-1", NOW)).contains(used);
        assertThat(found(SCOPE, "key-2", NOW)).isEmpty();
    }

    @Test
    void tellsKeysAndScopesApart() {
        List<IdempotencyRecord> all = Stream.of(
                        use(SCOPE, "key"),
                        use(SCOPE, "KEY"),
                        use("comment:customer:ada", "key"),
                        use(SCOPE + ":KEY", "x"),
                        use(SCOPE, "!".repeat(IdempotencyKey.MAX_LENGTH)))
                .toList();

        assertThat(all)
                .allSatisfy(used ->
                        assertThat(found(used.scope(), used.key().value(), NOW)).contains(used));
    }

    @Test
    void forgetsAKeyAtTheVeryInstantOfItsExpiry() {
        IdempotencyRecord used = use(SCOPE, "key");

        assertThat(found(SCOPE, "key", EXPIRY.minusNanos(1000))).contains(used);
        assertThat(found(SCOPE, "key", EXPIRY)).isEmpty();
    }

    @Test
    void keepsTimesExactly() {
        assertThat(AwkwardTimes.ascending()).allSatisfy(at -> {
            IdempotencyRecord used = record(SCOPE, samples().word(), at);
            keys().add(used, at.minusNanos(1000));
            assertThat(keys().find(SCOPE, used.key(), at.minusNanos(1000))).contains(used);
        });
    }

    @Test
    void refusesATakenKeyAndKeepsWhatCameOfIt() {
        IdempotencyRecord used = use(SCOPE, "key");

        DuplicateException refusal =
                refusedAtTheCall(DuplicateException.class, () -> keys().add(record(SCOPE, "key", EXPIRY), NOW));

        assertThat(refusal.property()).isEqualTo("idempotencyKey");
        assertThat(found(SCOPE, "key", NOW)).contains(used);
    }

    @Test
    void letsAnExpiredKeyGiveWay() {
        use(SCOPE, "key");
        IdempotencyRecord next = record(SCOPE, "key", EXPIRY.plusSeconds(60));

        refusedAtTheCall(DuplicateException.class, () -> keys().add(next, EXPIRY.minusNanos(1000)));
        keys().add(next, EXPIRY);

        assertThat(found(SCOPE, "key", EXPIRY)).contains(next);
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralUnitsWithOneKeyCommit() {
        Race.repeat(race -> checkOneCommits(race, samples().word(), NOW));
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralUnitsTakeAnExpiredKey() {
        Race.repeat(race -> {
            IdempotencyRecord expired = use(SCOPE, samples().word());

            checkOneCommits(race, expired.key().value(), EXPIRY);
        });
    }

    @Test
    void forgetsOnlyKeysThatHaveExpired() {
        use(SCOPE, "key-1");
        use("comment:customer:ada", "key-1");
        IdempotencyRecord later = record(SCOPE, "key-2", EXPIRY.plusNanos(1000));
        keys().add(later, NOW);

        assertThat(keys().removeExpired(EXPIRY.minusNanos(1000))).isZero();
        assertThat(keys().removeExpired(EXPIRY)).isEqualTo(2);
        assertThat(keys().removeExpired(EXPIRY)).isZero();
        assertThat(found(SCOPE, "key-1", NOW)).isEmpty();
        assertThat(found(SCOPE, "key-2", EXPIRY)).contains(later);
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        checkUndone(() -> use(SCOPE, "key"), () -> found(SCOPE, "key", NOW));
        use(SCOPE, "key");

        checkUndone(() -> keys().removeExpired(EXPIRY), () -> found(SCOPE, "key", NOW));
        checkUndone(
                () -> keys().add(record(SCOPE, "key", EXPIRY.plusSeconds(9)), EXPIRY),
                () -> found(SCOPE, "key", EXPIRY));
    }

    private void checkOneCommits(Race race, String key, Instant now) {
        IdempotencyRecord one = record(SCOPE, key, now.plusSeconds(60));
        IdempotencyRecord other = record(SCOPE, key, now.plusSeconds(60));
        PortalUser createdByOne = samples().user();
        PortalUser createdByOther = samples().user();

        IdempotencyRecord won = race.call(
                        () -> createAndUse(createdByOne, one, now), () -> useAndCreate(createdByOther, other, now))
                .onlyWinner(DuplicateException.class);

        assertThat(found(SCOPE, key, now)).contains(won);
        assertThat(tenant().users().find(createdByOne.id()).isPresent()).isEqualTo(won.equals(one));
        assertThat(tenant().users().find(createdByOther.id()).isPresent()).isEqualTo(won.equals(other));
    }

    private IdempotencyRecord createAndUse(PortalUser user, IdempotencyRecord used, Instant now) {
        return tenant().work().run(() -> {
            tenant().users().add(user);
            keys().add(used, now);
            return used;
        });
    }

    private IdempotencyRecord useAndCreate(PortalUser user, IdempotencyRecord used, Instant now) {
        return tenant().work().run(() -> {
            keys().add(used, now);
            tenant().users().add(user);
            return used;
        });
    }

    private IdempotencyRecord use(String scope, String key) {
        IdempotencyRecord used = record(scope, key, EXPIRY);
        keys().add(used, NOW);
        return used;
    }

    private Optional<IdempotencyRecord> found(String scope, String key, Instant now) {
        return keys().find(scope, new IdempotencyKey(key), now);
    }

    private IdempotencyRecord record(String scope, String key, Instant expiresAt) {
        return new IdempotencyRecord(
                scope, new IdempotencyKey(key), "digest of the input", samples().id(), expiresAt);
    }

    private IdempotencyRepository keys() {
        return tenant().idempotency();
    }
}
