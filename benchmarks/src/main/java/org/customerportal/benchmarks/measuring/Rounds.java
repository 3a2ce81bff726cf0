package org.customerportal.benchmarks.measuring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Calls everything once in each round, in a fresh random order.
 *
 * @param warmUp how many rounds are not counted
 * @param counted how many are
 */
public record Rounds(int warmUp, int counted) {

    private static final double SLOW = 20;
    private static final double VERY_SLOW = 200;
    private static final int TRIALS = 5;

    /** The share of calls that are as fast as they will be; the first ones are slow for everybody. */
    private static final double ONCE_WARM = 0.1;

    private static final int SELDOM = 10;
    private static final int VERY_SELDOM = 50;

    /**
     * Times the tasks. What turns out to need more than {@value #SLOW} milliseconds takes part in one of {@value #SELDOM}
     * rounds, and what needs more than {@value #VERY_SLOW} in one of {@value #VERY_SELDOM}, or nobody would wait for them.
     */
    public Results time(List<Task> tasks) {
        Results results = new Results();
        List<Task> order = new ArrayList<>(tasks);
        Random random = new Random(warmUp * 1_000L + counted);
        for (int round = 0; round < warmUp + counted; round++) {
            if (round == warmUp) {
                results.forgetWarmUp();
            }
            Collections.shuffle(order, random);
            for (Task task : order) {
                if (takesPart(results.of(task), round)) {
                    call(task, round, results.of(task));
                }
            }
        }
        return results;
    }

    private boolean takesPart(Times times, int round) {
        if (times.count() == 0) {
            return true;
        }
        double usual = times.quantile(ONCE_WARM);
        if (usual > VERY_SLOW) {
            return round % VERY_SELDOM == 0;
        }
        return times.count() < Math.min(TRIALS, warmUp) || usual < SLOW || round % SELDOM == 0;
    }

    private static void call(Task task, int round, Times times) {
        Object result = Stopwatch.time(() -> task.call().apply(round), times);
        if (result == null) {
            throw new IllegalStateException(task.who() + " gave nothing for " + task.cell());
        }
    }
}
