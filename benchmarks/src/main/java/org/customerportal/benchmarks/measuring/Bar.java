package org.customerportal.benchmarks.measuring;

/**
 * A promise and what became of it.
 *
 * @param name what is promised
 * @param workload where
 * @param limit how much is allowed
 * @param measured how much it was
 * @param met whether the promise is kept
 */
public record Bar(String name, String workload, String limit, String measured, boolean met) {

    /** Promises that a number is no greater than this. */
    public static Bar atMost(String name, String workload, double limit, double measured) {
        return new Bar(name, workload, "at most " + text(limit), text(measured), measured <= limit);
    }

    /** Promises that a number is no smaller than this. */
    public static Bar atLeast(String name, String workload, double limit, double measured) {
        return new Bar(name, workload, "at least " + text(limit), text(measured), measured >= limit);
    }

    /** Promises that a number is exactly this. */
    public static Bar exactly(String name, String workload, long limit, long measured) {
        return new Bar(name, workload, "exactly " + limit, Long.toString(measured), measured == limit);
    }

    private static String text(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Results.number(number);
    }
}
