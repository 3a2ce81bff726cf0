package org.customerportal.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Part of a list. It has no total: counting is another question with another price.
 *
 * @param items in the order of the list; immutable
 * @param next where the next page begins; empty if this is the last one
 * @param <T> what the list holds
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    public Page {
        items = List.copyOf(items);
    }

    /** Returns the page with every item translated. */
    public <R> Page<R> map(Function<? super T, ? extends R> translation) {
        return new Page<>(items.stream().<R>map(translation).toList(), next);
    }
}
