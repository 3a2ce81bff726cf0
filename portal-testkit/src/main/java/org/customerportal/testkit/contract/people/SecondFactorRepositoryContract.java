package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.factor.PendingSeed;
import org.customerportal.factor.SecondFactor;
import org.customerportal.factor.SecondFactorRepository;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.secret.SealedText;
import org.customerportal.testkit.contract.VersionedContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link SecondFactorRepository}. */
public abstract class SecondFactorRepositoryContract extends VersionedContract<SecondFactor> {

    private static final SealedText SEED = new SealedText("key-1.AbCdEf_-0123456789");

    @Test
    void keepsEverythingExactly() {
        SealedText longest = new SealedText("k." + "x".repeat(SealedText.MAX_LENGTH - 2));
        List<String> codes = new ArrayList<>(List.of("", "a", "A", "$argon2id$v=19$m=19456,t=2,p=1$c29t$Rdes+/"));
        codes.addAll(List.of("x".repeat(255), "x".repeat(255), "x".repeat(255), "x".repeat(255), "x".repeat(255), ""));

        assertThat(Stream.of(
                        factor(Optional.of(SEED), Optional.empty(), 0, List.of()),
                        factor(Optional.empty(), pending(longest, Samples.NOON), Long.MAX_VALUE, codes),
                        factor(Optional.of(longest), pending(SEED, Samples.NOON), 1, List.of("")),
                        factor(Optional.empty(), Optional.empty(), 59, List.of("", ""))))
                .allSatisfy(factor -> {
                    factors().add(factor);
                    assertThat(found(factor)).contains(factor.nextVersion());
                });
    }

    @Test
    void keepsTimesExactly() {
        assertThat(AwkwardTimes.ascending()).allSatisfy(at -> {
            SecondFactor factor = factor(Optional.empty(), pending(SEED, at), 0, List.of());
            factors().add(factor);
            assertThat(found(factor)).contains(factor.nextVersion());
        });
    }

    @Test
    void refusesASecondFactorOfOneUserAndKeepsTheStoredOne() {
        SecondFactor stored = add(fresh());

        DuplicateException refusal = refusedAtTheCall(DuplicateException.class, () -> add(changed(at(stored, 0), 1)));

        assertThat(refusal.property()).isEqualTo("factor.user");
        assertThat(found(stored)).contains(stored);
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralCallersAddTheFactorOfAUser() {
        Race.repeat(race -> {
            SecondFactor mine = fresh();
            SecondFactor yours = changed(mine, 1);

            SecondFactor won = race.call(() -> add(mine), () -> add(yours)).onlyWinner(DuplicateException.class);

            assertThat(found(mine)).contains(won);
        });
    }

    @Test
    void removesTheFactorOfOneUserOnce() {
        SecondFactor ada = add(fresh());
        SecondFactor bob = add(fresh());

        assertThat(factors().remove(ada.user())).isTrue();
        assertThat(factors().remove(ada.user())).isFalse();
        assertThat(found(ada)).isEmpty();
        assertThat(found(bob)).contains(bob);
        refusedAtTheCall(StaleVersionException.class, () -> replace(ada));
    }

    @Test
    void undoesTheRemovalOfAFailedUnit() {
        SecondFactor stored = add(fresh());

        checkUndone(() -> factors().remove(stored.user()), () -> found(stored));
    }

    @Override
    protected SecondFactor fresh() {
        return factor(Optional.of(SEED), Optional.empty(), 5, List.of("one", "two"));
    }

    @Override
    protected SecondFactor changed(SecondFactor value, int number) {
        return new SecondFactor(
                value.user(),
                value.seed(),
                value.pending(),
                value.lastStep() + number,
                value.recovery(),
                value.version());
    }

    @Override
    protected SecondFactor advanced(SecondFactor value) {
        return value.nextVersion();
    }

    @Override
    protected SecondFactor add(SecondFactor value) {
        return factors().add(value);
    }

    @Override
    protected SecondFactor replace(SecondFactor value) {
        return factors().replace(value);
    }

    @Override
    protected Optional<SecondFactor> found(SecondFactor value) {
        return factors().find(value.user());
    }

    private SecondFactor factor(
            Optional<SealedText> seed, Optional<PendingSeed> pending, long step, List<String> recovery) {
        PortalUserId user = world().user().id();
        return new SecondFactor(user, seed, pending, step, recovery, 0);
    }

    private static Optional<PendingSeed> pending(SealedText seed, Instant until) {
        return Optional.of(new PendingSeed(seed, until));
    }

    private static SecondFactor at(SecondFactor value, long version) {
        return new SecondFactor(
                value.user(), value.seed(), value.pending(), value.lastStep(), value.recovery(), version);
    }

    private SecondFactorRepository factors() {
        return tenant().factors();
    }
}
