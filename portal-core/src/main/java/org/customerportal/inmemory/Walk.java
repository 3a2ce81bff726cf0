package org.customerportal.inmemory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks through a {@link Tree} from one key to another, both left out, upwards or downwards. */
final class Walk<K extends Comparable<K>, V> extends AbstractSpliterator<V> {

    private final Deque<Node<K, V>> ahead = new ArrayDeque<>();
    private final K start;
    private final K end;
    private final boolean upwards;

    Walk(@Nullable Node<K, V> root, K start, K end, boolean upwards) {
        super(Long.MAX_VALUE, ORDERED);
        this.start = start;
        this.end = end;
        this.upwards = upwards;
        enter(root);
    }

    @Override
    public boolean tryAdvance(Consumer<? super V> action) {
        Node<K, V> node = ahead.poll();
        if (node == null || !isBefore(node.key(), end)) {
            return false;
        }
        enter(upwards ? node.right() : node.left());
        action.accept(node.value());
        return true;
    }

    private void enter(@Nullable Node<K, V> top) {
        Node<K, V> node = top;
        while (node != null) {
            boolean wanted = isBefore(start, node.key());
            if (wanted) {
                ahead.push(node);
            }
            node = wanted == upwards ? node.left() : node.right();
        }
    }

    private boolean isBefore(K a, K b) {
        return upwards ? a.compareTo(b) < 0 : a.compareTo(b) > 0;
    }
}
