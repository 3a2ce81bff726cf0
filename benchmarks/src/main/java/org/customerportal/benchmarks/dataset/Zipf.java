package org.customerportal.benchmarks.dataset;

import java.util.Arrays;

/** Choices of which the n-th is made n times more seldom than the first. */
final class Zipf {

    private final double[] upTo;

    Zipf(int choices) {
        upTo = new double[choices];
        double sum = 0;
        for (int choice = 0; choice < choices; choice++) {
            sum += 1.0 / (choice + 1);
            upTo[choice] = sum;
        }
    }

    /** Returns the choice that stands at this share of all of them, from 0. */
    int at(double share) {
        int found = Arrays.binarySearch(upTo, share * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
    }

    /** Returns how often the first choice is made. */
    double shareOfFirst() {
        return 1 / upTo[upTo.length - 1];
    }
}
