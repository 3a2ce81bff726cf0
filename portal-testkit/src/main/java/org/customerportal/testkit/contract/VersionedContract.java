package org.customerportal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.testkit.fixture.Race;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The promises of every repository whose values carry a version: of several writers holding the same version exactly one
 * succeeds, and nobody overwrites what they have not read.
 *
 * @param <T> the value that is kept
 */
public abstract class VersionedContract<T> extends StorageContract {

    /** Returns a value at version 0 that was never stored, while everything it refers to is. */
    protected abstract T fresh();

    /** Returns this value with a change that is another one for each number. */
    protected abstract T changed(T value, int number);

    /** Returns this value one version ahead. */
    protected abstract T advanced(T value);

    /** Stores a value for the first time. */
    protected abstract T add(T value);

    /** Replaces the stored value. */
    protected abstract T replace(T value);

    /** Finds what is stored under the key of this value. */
    protected abstract Optional<T> found(T value);

    @Test
    void storesAtVersionOneAndReturnsWhatIsStored() {
        T value = fresh();

        T stored = add(value);

        assertThat(stored).isEqualTo(advanced(value));
        assertThat(found(value)).contains(stored);
    }

    @Test
    void findsNothingThatWasNeverStored() {
        T stored = add(fresh());

        assertThat(found(fresh())).isEmpty();
        assertThat(found(stored)).isPresent();
    }

    @Test
    void replacesAndAdvancesTheVersion() {
        T stored = add(fresh());
        T changed = changed(stored, 1);

        T replaced = replace(changed);

        assertThat(replaced).isEqualTo(advanced(changed)).isNotEqualTo(advanced(stored));
        assertThat(found(stored)).contains(replaced);
    }

    @Test
    void refusesAStaleWriterAndKeepsTheWinner() {
        T stored = add(fresh());
        T won = replace(changed(stored, 1));

        StaleVersionException refusal =
                refusedAtTheCall(StaleVersionException.class, () -> replace(changed(stored, 2)));

        assertThat(refusal.expected()).isEqualTo(1);
        assertThat(found(stored)).contains(won);
    }

    @Test
    void refusesAWriterFromTheFuture() {
        T stored = add(fresh());

        refusedAtTheCall(StaleVersionException.class, () -> replace(advanced(changed(stored, 1))));

        assertThat(found(stored)).contains(stored);
    }

    @Test
    void refusesToReplaceWhatWasNeverStored() {
        T value = fresh();

        refusedAtTheCall(StaleVersionException.class, () -> replace(advanced(value)));

        assertThat(found(value)).isEmpty();
    }

    @Test
    @Tag(Race.TAG)
    void letsExactlyOneOfSeveralWritersWin() {
        Race.repeat(race -> {
            T stored = add(fresh());

            T won = race.<T>call(() -> replace(changed(stored, 1)), () -> replace(changed(stored, 2)))
                    .onlyWinner(StaleVersionException.class);

            assertThat(found(stored)).contains(won);
        });
    }

    @Test
    @Tag(Race.TAG)
    void letsExactlyOneOfSeveralUnitsOfWorkWin() {
        Race.repeat(race -> {
            T stored = add(fresh());

            T won = race.<T>call(
                            () -> tenant().work().run(() -> {
                                assertThat(found(stored)).isPresent();
                                return replace(changed(stored, 1));
                            }),
                            () -> tenant().work().run(() -> replace(changed(stored, 2))))
                    .onlyWinner(StaleVersionException.class);

            assertThat(found(stored)).contains(won);
        });
    }

    @Test
    void undoesTheFirstStoreOfAFailedUnit() {
        T value = fresh();

        checkUndone(() -> add(value), () -> found(value));
    }

    @Test
    void undoesTheReplacementOfAFailedUnit() {
        T stored = add(fresh());

        checkUndone(() -> replace(changed(stored, 1)), () -> found(stored));
    }
}
