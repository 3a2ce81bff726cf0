package org.customerportal.benchmarks.dataset;

import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls alike in every run: it depends on the purpose and the number alone. */
final class Dice {

    private static final long SEED = 20261120;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Dice(int purpose, int number) {
        this.random = new SplittableRandom(SEED + purpose * 31L + number * GOLDEN);
    }

    /** Returns a number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns a share from 0 to below 1. */
    double share() {
        return random.nextDouble();
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Returns a time-ordered id for this time. */
    UUID id(long micros) {
        long high = ((micros / 1000) << 16) | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
