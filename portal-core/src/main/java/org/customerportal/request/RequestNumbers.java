package org.customerportal.request;

/**
 * Counts requests for their references. Implementations are safe for concurrent use on any number of nodes and prove their
 * promises by passing {@code RequestNumbersContract}.
 */
public interface RequestNumbers {

    /**
     * Returns a number that this series has never returned before, starting near 1. Numbers rise approximately: nodes may
     * take blocks, and a number taken by a unit of work that fails is lost.
     *
     * @param series what is counted, for example {@code 2026}; at most 40 characters
     */
    long next(String series);

    /**
     * Sees to it that the next numbers are at hand. Called before a unit of work is opened: whoever has to fetch numbers within
     * one needs a second connection while the first is held. Takes no number; does nothing unless an implementation fetches
     * numbers.
     *
     * @param series as for {@link #next}
     */
    default void prepare(String series) {}
}
