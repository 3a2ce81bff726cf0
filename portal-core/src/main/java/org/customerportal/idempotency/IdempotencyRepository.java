package org.customerportal.idempotency;

import java.time.Instant;
import java.util.Optional;
import org.customerportal.problem.DuplicateException;

/**
 * Where used keys are kept. Implementations are safe for concurrent use on any number of nodes and prove their promises by
 * passing {@code IdempotencyRepositoryContract}.
 */
public interface IdempotencyRepository {

    /** Returns what came of a key, unless it has expired at {@code now}. */
    Optional<IdempotencyRecord> find(String scope, IdempotencyKey key, Instant now);

    /**
     * Stores what came of a key, in the unit of work that creates it. A record that has expired at {@code now} gives way.
     *
     * @throws DuplicateException {@code idempotencyKey} if the key is taken: of several units of work with one key at most
     *     one commits
     */
    void add(IdempotencyRecord used, Instant now);

    /**
     * Forgets keys that expired at or before this instant.
     *
     * @return how many were forgotten
     */
    int removeExpired(Instant now);
}
