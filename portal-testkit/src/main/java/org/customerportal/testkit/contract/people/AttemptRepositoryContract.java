package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.throttle.AttemptRepository;
import org.customerportal.throttle.Attempts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link AttemptRepository}. */
public abstract class AttemptRepositoryContract extends StorageContract {

    private static final Instant END = Samples.NOON.plusSeconds(600);

    private AttemptKey key;

    @BeforeEach
    void prepare() {
        key = new AttemptKey(samples().id());
    }

    @Test
    void findsNothingThatWasNeverCounted() {
        store(1);

        assertThat(attempts().find(new AttemptKey(samples().id()))).isEmpty();
    }

    @Test
    void keepsCountsAndTimesExactly() {
        assertThat(AwkwardTimes.ascending()).allSatisfy(at -> {
            Attempts awkward = new Attempts(new AttemptKey(samples().id()), Integer.MAX_VALUE, at, at, at);
            assertThat(attempts().replace(Optional.empty(), awkward)).isTrue();
            assertThat(attempts().find(awkward.key())).contains(awkward);
        });
    }

    @Test
    void keepsACountOfNoFailures() {
        store(0);

        assertThat(attempts().find(key)).contains(counted(0));
        assertThat(attempts().replace(Optional.of(counted(0)), counted(1))).isTrue();
    }

    @Test
    void replacesWhatTheCallerFound() {
        store(1);

        assertThat(attempts().replace(Optional.of(counted(1)), counted(2))).isTrue();
        assertThat(attempts().find(key)).contains(counted(2));
    }

    @Test
    void replacesNothingThatHasChangedInBetween() {
        store(2);
        Attempts later = new Attempts(key, 2, Samples.NOON.plusNanos(1000), Samples.NOON, END);

        assertThat(attempts().replace(Optional.empty(), counted(1))).isFalse();
        assertThat(attempts().replace(Optional.of(counted(1)), counted(3))).isFalse();
        assertThat(attempts().replace(Optional.of(later), counted(3))).isFalse();
        assertThat(attempts().find(key)).contains(counted(2));
    }

    @Test
    void replacesNothingThatIsGone() {
        store(1);
        attempts().remove(key);

        assertThat(attempts().replace(Optional.of(counted(1)), counted(2))).isFalse();
        assertThat(attempts().find(key)).isEmpty();
    }

    @Test
    void startsAgainAfterARemoval() {
        store(3);
        attempts().remove(key);
        attempts().remove(key);

        assertThat(attempts().replace(Optional.empty(), counted(1))).isTrue();
        assertThat(attempts().find(key)).contains(counted(1));
    }

    @Test
    void removesTheCountOfOneKeyOnly() {
        store(1);
        Attempts other = new Attempts(new AttemptKey(samples().id()), 1, Samples.NOON, Samples.NOON, END);
        attempts().replace(Optional.empty(), other);

        attempts().remove(key);

        assertThat(attempts().find(key)).isEmpty();
        assertThat(attempts().find(other.key())).contains(other);
    }

    @Test
    void removesCountsAtTheVeryInstantAtWhichTheyAreForgotten() {
        store(1);
        attempts().removeForgotten(END.minusNanos(1000));
        assertThat(attempts().find(key)).contains(counted(1));

        attempts().removeForgotten(END);
        assertThat(attempts().find(key)).isEmpty();
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralBeginACount() {
        Race.repeat(race -> {
            AttemptKey fresh = new AttemptKey(samples().id());

            assertThat(race.call(() -> begin(fresh, 1), () -> begin(fresh, 2)).everybody())
                    .containsExactlyInAnyOrder(true, false);
        });
    }

    @Test
    @Tag(Race.TAG)
    @Tag("S10")
    @Tag("R29")
    void letsOneOfSeveralReplaceWhatAllOfThemFound() {
        Race.repeat(race -> {
            store(1);
            Optional<Attempts> found = attempts().find(key);

            assertThat(race.call(
                                    () -> attempts().replace(found, counted(2)),
                                    () -> attempts().replace(found, counted(3)))
                            .everybody())
                    .containsExactlyInAnyOrder(true, false);
            attempts().remove(key);
        });
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        checkUndone(() -> store(1), () -> attempts().find(key));
        store(1);

        checkUndone(
                () -> attempts().replace(Optional.of(counted(1)), counted(2)),
                () -> attempts().find(key));
        checkUndone(() -> attempts().remove(key), () -> attempts().find(key));
        checkUndone(() -> attempts().removeForgotten(END), () -> attempts().find(key));
    }

    private void store(int failures) {
        assertThat(attempts().replace(Optional.empty(), counted(failures))).isTrue();
    }

    @Test
    void takesWhateverKeyIsMadeOfAText() {
        List<Attempts> begun = IntStream.range(0, 100)
                .mapToObj(number -> AttemptKey.of("account", samples().word() + number))
                .map(made -> new Attempts(made, 1, Samples.NOON, Samples.NOON, END))
                .toList();

        assertThat(begun).allMatch(attempts -> attempts().replace(Optional.empty(), attempts));
        assertThat(begun)
                .allSatisfy(
                        attempts -> assertThat(attempts().find(attempts.key())).contains(attempts));
    }

    private boolean begin(AttemptKey fresh, int failures) {
        return attempts().replace(Optional.empty(), new Attempts(fresh, failures, Samples.NOON, Samples.NOON, END));
    }

    private Attempts counted(int failures) {
        return new Attempts(key, failures, Samples.NOON, Samples.NOON, END);
    }

    private AttemptRepository attempts() {
        return tenant().attempts();
    }
}
