package org.customerportal.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

    private static final int KEYS = 200;

    private Tree<Integer, String> tree = Tree.empty();
    private final NavigableMap<Integer, String> expected = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithTheMapOfThePlatformAfterEveryChange(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int step = 0; step < 2_000; step++) {
            change(random, step);

            int low = random.nextInt(-1, KEYS + 1);
            int high = random.nextInt(low, KEYS + 1) + 1;
            List<String> between =
                    List.copyOf(expected.subMap(low, false, high, false).values());
            assertThat(tree.upwards(low, high)).containsExactlyElementsOf(between);
            assertThat(tree.downwards(high, low)).containsExactlyElementsOf(reversed(between));
            assertThat(tree.find(low).orElse(null)).isEqualTo(expected.get(low));
        }
    }

    @Test
    void leavesTheTreeThatWasChangedAsItWas() {
        Tree<Integer, String> before = tree.with(1, "one").with(2, "two").with(3, "three");

        Tree<Integer, String> after = before.with(2, "another").without(1).with(4, "four");

        assertThat(before.upwards(0, 9)).containsExactly("one", "two", "three");
        assertThat(after.upwards(0, 9)).containsExactly("another", "three", "four");
    }

    @Test
    void goesOnThroughTheTreeAsItWasWhenTheWalkBegan() {
        tree = tree.with(1, "one").with(2, "two").with(3, "three");
        Iterator<String> walk = tree.upwards(0, 9).iterator();
        List<String> seen = new ArrayList<>(List.of(walk.next()));

        tree = tree.without(2);
        walk.forEachRemaining(seen::add);

        assertThat(seen).containsExactly("one", "two", "three");
    }

    private void change(SplittableRandom random, int step) {
        int key = random.nextInt(KEYS);
        if (random.nextInt(5) < 3) {
            tree = tree.with(key, key + " of step " + step);
            expected.put(key, key + " of step " + step);
        } else {
            tree = tree.without(key);
            expected.remove(key);
        }
    }

    private static List<String> reversed(List<String> values) {
        List<String> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        return reversed;
    }
}
