package org.customerportal.benchmarks.measuring;

import java.util.function.Supplier;

/** Takes the time. */
public final class Stopwatch {

    private final long start = System.nanoTime();

    private Stopwatch() {}

    /** Starts to take the time. */
    public static Stopwatch start() {
        return new Stopwatch();
    }

    /** Returns the nanoseconds since the start. */
    public long nanos() {
        return System.nanoTime() - start;
    }

    /** Returns the seconds since the start. */
    public long seconds() {
        return nanos() / 1_000_000_000L;
    }

    /** Does something and keeps how long it took. */
    static <T> T time(Supplier<T> action, Times times) {
        Stopwatch watch = start();
        T result = action.get();
        times.add(watch.nanos());
        return result;
    }
}
