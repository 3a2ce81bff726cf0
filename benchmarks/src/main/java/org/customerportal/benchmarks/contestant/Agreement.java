package org.customerportal.benchmarks.contestant;

import java.util.List;
import java.util.UUID;

/** All give the same answer, or their times mean nothing. */
public final class Agreement {

    private Agreement() {}

    /**
     * Asks all the same and returns the answer.
     *
     * @throws IllegalStateException with RESULT DIFFERS if any of them answers otherwise than the first
     */
    public static List<UUID> of(Question question, List<? extends Contestant> contestants) {
        List<UUID> expected = contestants.get(0).list(question);
        for (Contestant contestant : contestants) {
            same(
                    question.asked() + " for " + question.person(),
                    contestant.name(),
                    expected,
                    contestant.list(question));
        }
        return expected;
    }

    /**
     * Compares two answers.
     *
     * @throws IllegalStateException with RESULT DIFFERS
     */
    public static void same(String question, String who, Object expected, Object answer) {
        if (!expected.equals(answer)) {
            throw new IllegalStateException(
                    "RESULT DIFFERS: %s, %s gives %s and not %s".formatted(question, who, answer, expected));
        }
    }
}
