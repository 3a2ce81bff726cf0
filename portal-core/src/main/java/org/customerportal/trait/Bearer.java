package org.customerportal.trait;

/** Whose traits a filter asks for, seen from a request. Names are stable: they stand in the names of traits, in lower case. */
public enum Bearer {
    /** The organization for which it was made. */
    ORGANIZATION,
    /** The person who made it. */
    REQUESTER
}
