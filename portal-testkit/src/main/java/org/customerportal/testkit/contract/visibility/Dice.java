package org.customerportal.testkit.contract.visibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Chance that can be repeated. Used by one thread. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns a number from 0 on, below {@code end}. */
    int below(int end) {
        return random.nextInt(end);
    }

    /** Says yes once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Returns one to three of the choices. */
    <T> Set<T> some(List<T> choices) {
        Set<T> some = new LinkedHashSet<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            some.add(any(choices));
        }
        return some;
    }

    <T> List<T> shuffled(List<T> elements) {
        List<T> left = new ArrayList<>(elements);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }
}
