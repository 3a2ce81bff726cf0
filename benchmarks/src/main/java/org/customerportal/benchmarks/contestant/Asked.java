package org.customerportal.benchmarks.contestant;

/** What is asked for. Visible is what is own, the organization's, taken part in, to be approved, or related. */
public enum Asked {
    /** Everything visible. */
    L1,
    /** What is visible and open. */
    L2,
    /** What is visible, not closed and submitted in the last year, and of the organization's requests those of two flows. */
    L5,
    /** What is visible and has an answer that one request in seven hundred has. */
    L6
}
