package org.customerportal.inmemory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;

/** Everything that a tenant has stored at one moment. Immutable: a change returns another snapshot. */
final class Snapshot {

    static final Snapshot EMPTY = new Snapshot(Map.of());

    private final Map<Index<?, ?>, Tree<?, ?>> trees;

    private Snapshot(Map<Index<?, ?>, Tree<?, ?>> trees) {
        this.trees = trees;
    }

    /** Returns the row that stands in a unique index under this key. */
    <K extends Comparable<K>, R> Optional<R> find(Index<K, R> index, K key) {
        return tree(index).find(key);
    }

    /** Returns the rows that stand in a unique index under these keys, each once. */
    <K extends Comparable<K>, R> List<R> findAll(Index<K, R> index, Stream<K> keys) {
        return keys.distinct().flatMap(key -> find(index, key).stream()).toList();
    }

    /** Returns a part of all rows, latest first, ties by id descending. */
    <R> List<R> list(Index<Place<Whole>, R> index, Slice slice) {
        return list(index, Whole.TABLE, slice);
    }

    /** Returns a part of the rows with this anchor, latest first, ties by id descending. */
    <A extends Comparable<A>, R> List<R> list(Index<Place<A>, R> index, A anchor, Slice slice) {
        return latestFirst(index, anchor, slice.after()).limit(slice.limit()).toList();
    }

    /** Returns the rows with this anchor, latest first, ties by id descending. */
    <A extends Comparable<A>, R> Stream<R> latestFirst(Index<Place<A>, R> index, A anchor) {
        return latestFirst(index, anchor, Optional.empty());
    }

    /** Returns the rows with this anchor, strictly after the position if there is one; latest first, ties by id descending. */
    <A extends Comparable<A>, R> Stream<R> latestFirst(Index<Place<A>, R> index, A anchor, Optional<Position> after) {
        Place<A> start = after.map(position -> Place.of(anchor, position)).orElse(Place.highest(anchor));
        return tree(index).downwards(start, Place.lowest(anchor));
    }

    /** Returns the rows with this anchor, oldest first, ties by id. */
    <A extends Comparable<A>, R> Stream<R> oldestFirst(Index<Place<A>, R> index, A anchor) {
        return tree(index).upwards(Place.lowest(anchor), Place.highest(anchor));
    }

    /** Returns the rows whose keys lie strictly between the two, lowest first. */
    <K extends Comparable<K>, R> Stream<R> between(Index<K, R> index, K low, K high) {
        return tree(index).upwards(low, high);
    }

    /** Returns the row as it is stored, if it is. */
    <R> Optional<R> stored(Table<R> table, R row) {
        return stored(table.primary(), row);
    }

    private <K extends Comparable<K>, R> Optional<R> stored(Index<K, R> primary, R row) {
        return primary.keys(row).stream().findFirst().flatMap(key -> find(primary, key));
    }

    /**
     * Returns what is stored once the change has happened.
     *
     * @throws DuplicateException if another row has a key that must be unique
     */
    <R> Snapshot with(Change<R> change) {
        Map<Index<?, ?>, Tree<?, ?>> changed = new HashMap<>(trees);
        change.table().indexes().forEach(index -> changed.put(index, followed(index, change)));
        return new Snapshot(changed);
    }

    private <K extends Comparable<K>, R> Tree<K, R> followed(Index<K, R> index, Change<R> change) {
        return index.follow(change, tree(index));
    }

    @SuppressWarnings("unchecked") // what was put in for an index holds its keys and rows
    private <K extends Comparable<K>, R> Tree<K, R> tree(Index<K, R> index) {
        return (Tree<K, R>) trees.getOrDefault(index, Tree.empty());
    }
}
