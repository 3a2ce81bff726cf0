package org.customerportal.inmemory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.problem.DuplicateException;

/**
 * One way to find the rows of a table. A row stands in it under each of its keys: one as a rule, but none or several as
 * well.
 *
 * @param <K> the keys
 * @param <R> the rows
 */
final class Index<K extends Comparable<K>, R> {

    private final Optional<String> property;
    private final Function<R, ? extends Collection<K>> keys;

    private Index(Optional<String> property, Function<R, ? extends Collection<K>> keys) {
        this.property = property;
        this.keys = keys;
    }

    /**
     * Declares that no two rows have the same key.
     *
     * @param property what a refusal says is taken, for example {@code user.email}
     */
    static <K extends Comparable<K>, R> Index<K, R> unique(String property, Function<R, K> key) {
        return uniqueEach(property, row -> List.of(key.apply(row)));
    }

    /** Declares that no two rows share a key, of which a row may have none or several. */
    static <K extends Comparable<K>, R> Index<K, R> uniqueEach(
            String property, Function<R, ? extends Collection<K>> keys) {
        return new Index<>(Optional.of(property), keys);
    }

    /** Declares that all rows are listed by instant and id. */
    static <R> Index<Place<Whole>, R> ordered(Function<R, Instant> at, Function<R, UUID> id) {
        return ordered(row -> Whole.TABLE, at, id);
    }

    /** Declares that the rows with the same anchor are listed by instant and id. */
    static <A extends Comparable<A>, R> Index<Place<A>, R> ordered(
            Function<R, A> anchor, Function<R, Instant> at, Function<R, UUID> id) {
        return new Index<>(
                Optional.empty(), row -> List.of(new Place<>(anchor.apply(row), at.apply(row), id.apply(row))));
    }

    /** Declares that a row is listed by instant and id under each of its anchors, of which it may have none or several. */
    static <A extends Comparable<A>, R> Index<Place<A>, R> orderedEach(
            Function<R, ? extends Collection<A>> anchors, Function<R, Instant> at, Function<R, UUID> id) {
        return new Index<>(
                Optional.empty(),
                row -> anchors.apply(row).stream()
                        .map(anchor -> new Place<>(anchor, at.apply(row), id.apply(row)))
                        .toList());
    }

    boolean isUnique() {
        return property.isPresent();
    }

    Collection<K> keys(R row) {
        return keys.apply(row);
    }

    /**
     * Returns the rows by this index once the change has happened.
     *
     * @throws DuplicateException if another row has a key that must be unique
     */
    Tree<K, R> follow(Change<R> change, Tree<K, R> rows) {
        Tree<K, R> rest = change.before().map(row -> remove(rows, row)).orElse(rows);
        return change.after().map(row -> add(rest, row)).orElse(rest);
    }

    private Tree<K, R> remove(Tree<K, R> rows, R row) {
        Tree<K, R> rest = rows;
        for (K key : keys(row)) {
            rest = rest.without(key);
        }
        return rest;
    }

    private Tree<K, R> add(Tree<K, R> rows, R row) {
        Tree<K, R> all = rows;
        for (K key : keys(row)) {
            if (property.isPresent() && all.find(key).isPresent()) {
                throw new DuplicateException(property.get());
            }
            all = all.with(key, row);
        }
        return all;
    }
}
