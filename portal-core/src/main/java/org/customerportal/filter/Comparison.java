package org.customerportal.filter;

/** How an answer compares with a value, in the order of numbers or of days. Names are stable: they are stored. */
public enum Comparison {
    /** The answer comes before the value. */
    LESS,
    /** The answer is the value or comes before it. */
    AT_MOST,
    /** The answer is the value or comes after it. */
    AT_LEAST,
    /** The answer comes after the value. */
    GREATER;

    /** Says whether an answer that compares with the value like {@code order} with zero passes. */
    boolean accepts(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case GREATER -> order > 0;
        };
    }
}
