package org.customerportal.request;

/**
 * Counts requests for their references. Implementations are safe for concurrent use on any number of nodes and prove their
 * promises by passing {@code RequestNumbersContract}.
 */
public interface RequestNumbers {

    /**
     * Returns a number that this series has never returned before, starting near 1. Numbers rise approximately: nodes may
     * take blocks, and a number taken by a unit of work that fails is lost. Better asked for before a unit is opened: within one,
     * an implementation may need a second connection while the first is held.
     *
     * @param series what is counted, for example {@code 2026}; at most 40 characters
     */
    long next(String series);
}
