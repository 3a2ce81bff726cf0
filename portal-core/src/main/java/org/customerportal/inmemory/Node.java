package org.customerportal.inmemory;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** An entry of a {@link Tree} with what hangs below it. Immutable; its two sides differ by one level at most (AVL). */
record Node<K extends Comparable<K>, V>(
        K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right, int height) {

    static <K extends Comparable<K>, V> Node<K, V> with(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null, 1);
        }
        int side = key.compareTo(node.key);
        if (side < 0) {
            return node.over(with(node.left, key, value), node.right);
        }
        if (side > 0) {
            return node.over(node.left, with(node.right, key, value));
        }
        return new Node<>(key, value, node.left, node.right, node.height);
    }

    static <K extends Comparable<K>, V> @Nullable Node<K, V> without(@Nullable Node<K, V> node, K key) {
        if (node == null) {
            return null;
        }
        int side = key.compareTo(node.key);
        if (side < 0) {
            return node.over(without(node.left, key), node.right);
        }
        if (side > 0) {
            return node.over(node.left, without(node.right, key));
        }
        if (node.left == null || node.right == null) {
            return node.left == null ? node.right : node.left;
        }
        Node<K, V> heir = node.right.first();
        return heir.over(node.left, without(node.right, heir.key));
    }

    private Node<K, V> first() {
        return left == null ? this : left.first();
    }

    /** Returns this entry above two other sides, turned where one has grown too high. */
    private Node<K, V> over(@Nullable Node<K, V> newLeft, @Nullable Node<K, V> newRight) {
        int lean = height(newLeft) - height(newRight);
        if (lean > 1) {
            return overHighLeft(requireNonNull(newLeft), newRight);
        }
        if (lean < -1) {
            return overHighRight(newLeft, requireNonNull(newRight));
        }
        return join(newLeft, newRight);
    }

    private Node<K, V> overHighLeft(Node<K, V> high, @Nullable Node<K, V> newRight) {
        if (height(high.left) >= height(high.right)) {
            return high.join(high.left, join(high.right, newRight));
        }
        Node<K, V> top = requireNonNull(high.right);
        return top.join(high.join(high.left, top.left), join(top.right, newRight));
    }

    private Node<K, V> overHighRight(@Nullable Node<K, V> newLeft, Node<K, V> high) {
        if (height(high.right) >= height(high.left)) {
            return high.join(join(newLeft, high.left), high.right);
        }
        Node<K, V> top = requireNonNull(high.left);
        return top.join(join(newLeft, top.left), high.join(top.right, high.right));
    }

    private Node<K, V> join(@Nullable Node<K, V> newLeft, @Nullable Node<K, V> newRight) {
        return new Node<>(key, value, newLeft, newRight, Math.max(height(newLeft), height(newRight)) + 1);
    }

    private static int height(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.height;
    }
}
