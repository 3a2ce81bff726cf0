package org.customerportal.organization.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.customerportal.page.Slice;

/**
 * A selection that is worked off: whatever is done to a row takes it out of the selection.
 *
 * @param next reads the first rows of what is left
 */
record Batches<T>(Function<Slice, List<T>> next) {

    private static final Slice SOME = new Slice(200, Optional.empty());

    static <T> Batches<T> of(Function<Slice, List<T>> next) {
        return new Batches<>(next);
    }

    void forEach(Consumer<T> work) {
        for (List<T> rows = next.apply(SOME); !rows.isEmpty(); rows = next.apply(SOME)) {
            rows.forEach(work);
        }
    }
}
