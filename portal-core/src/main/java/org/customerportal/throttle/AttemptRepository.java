package org.customerportal.throttle;

import java.time.Instant;
import java.util.Optional;

/**
 * Where attempts are counted. Implementations are safe for concurrent use on any number of nodes and prove their promises by
 * passing {@code AttemptRepositoryContract}.
 */
public interface AttemptRepository {

    /** Returns what is counted for this key, forgotten by time or not. */
    Optional<Attempts> find(AttemptKey key);

    /**
     * Stores a count if the stored one is still what the caller found. Of any number of callers that found the same, exactly
     * one succeeds.
     *
     * @param found what {@link #find} returned for this key; empty if nothing was stored
     * @param next what to store, with the same key
     * @return whether it was stored
     */
    boolean replace(Optional<Attempts> found, Attempts next);

    /** Removes what is counted for this key; without any, nothing happens. */
    void remove(AttemptKey key);

    /** Removes counts that are {@linkplain Attempts#forgottenAt() forgotten} at this instant. */
    void removeForgotten(Instant now);
}
