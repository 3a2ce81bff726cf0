package org.customerportal.benchmarks.contestant;

import java.util.List;
import java.util.UUID;

/** Somebody who can list requests. */
public interface Contestant {

    /** Returns what it is called in tables. */
    String name();

    /** Returns the ids of the first requests that answer the question, latest change first; one more than a page shows. */
    List<UUID> list(Question question);
}
