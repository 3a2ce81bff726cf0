package org.customerportal.benchmarks.measuring;

import java.util.Arrays;

/** How long something took, many times over. Used by one thread. */
public final class Times {

    private long[] nanos = new long[256];
    private int count;

    void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = time;
    }

    int count() {
        return count;
    }

    void forget() {
        count = 0;
    }

    /** Returns the time that this share of the calls did not exceed, in milliseconds. */
    public double quantile(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) (share * count))] / 1e6;
    }

    /** Returns the time that half of the calls did not exceed, in milliseconds. */
    public double p50() {
        return quantile(0.5);
    }

    /** Returns the time that all but one in a hundred calls did not exceed, in milliseconds. */
    public double p99() {
        return quantile(0.99);
    }
}
