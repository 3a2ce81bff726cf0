package org.customerportal.benchmarks.dataset;

/** The users who ask. */
public enum Persona {
    /** A small customer: the same few visible requests at every size, spread over the whole time. */
    S,
    /** Sees fewer requests than one page shows: the worst case of walking all requests in order. */
    T,
    /** An agency that takes part everywhere: in one request of twenty. */
    P,
    /** Members of the largest organization, which has about a tenth of all requests. */
    B,
    /** Anybody: another user in each round. */
    R
}
