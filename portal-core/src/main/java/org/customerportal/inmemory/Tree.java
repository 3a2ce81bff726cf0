package org.customerportal.inmemory;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted map. A change returns another one, which shares all but the few entries on its way with this one; so
 * whoever holds a tree may walk it for as long as they like, whatever others change.
 */
final class Tree<K extends Comparable<K>, V> {

    private final @Nullable Node<K, V> root;

    private Tree(@Nullable Node<K, V> root) {
        this.root = root;
    }

    static <K extends Comparable<K>, V> Tree<K, V> empty() {
        return new Tree<>(null);
    }

    Tree<K, V> with(K key, V value) {
        return new Tree<>(Node.with(root, key, value));
    }

    Tree<K, V> without(K key) {
        return new Tree<>(Node.without(root, key));
    }

    Optional<V> find(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int side = key.compareTo(node.key());
            if (side == 0) {
                return Optional.of(node.value());
            }
            node = side < 0 ? node.left() : node.right();
        }
        return Optional.empty();
    }

    /** Returns the values of the keys strictly between the two, lowest key first; nothing is visited before it is asked for. */
    Stream<V> upwards(K low, K high) {
        return StreamSupport.stream(new Walk<>(root, low, high, true), false);
    }

    /** Returns the values of the keys strictly between the two, highest key first; nothing is visited before it is asked for. */
    Stream<V> downwards(K high, K low) {
        return StreamSupport.stream(new Walk<>(root, high, low, false), false);
    }
}
