package org.customerportal.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NodeTest {

    private static final int KEYS = 300;

    private @Nullable Node<Integer, String> root;

    @Test
    void staysLevelWhenKeysComeAndGoInOrder() {
        List<Integer> upwards = IntStream.range(0, KEYS).boxed().toList();
        List<Integer> downwards =
                IntStream.range(0, KEYS).mapToObj(key -> KEYS - 1 - key).toList();

        for (List<Integer> coming : List.of(upwards, downwards)) {
            for (List<Integer> going : List.of(upwards, downwards)) {
                coming.forEach(this::add);
                going.forEach(this::remove);
                assertThat(root).isNull();
            }
        }
    }

    @Test
    void staysLevelWhenKeysComeAndGoAtRandom() {
        SplittableRandom random = new SplittableRandom(1);
        for (int change = 0; change < 5_000; change++) {
            add(random.nextInt(KEYS));
            remove(random.nextInt(KEYS));
        }
        assertThat(root).isNotNull();
    }

    private void add(int key) {
        root = Node.with(root, key, "");
        checkLevel(root);
    }

    private void remove(int key) {
        root = Node.without(root, key);
        checkLevel(root);
    }

    private static int checkLevel(@Nullable Node<?, ?> node) {
        if (node == null) {
            return 0;
        }
        int left = checkLevel(node.left());
        int right = checkLevel(node.right());
        assertThat(left - right).as("how far the node leans").isBetween(-1, 1);
        assertThat(node.height()).isEqualTo(Math.max(left, right) + 1);
        return node.height();
    }
}
