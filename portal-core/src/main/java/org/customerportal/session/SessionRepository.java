package org.customerportal.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.token.TokenDigest;
import org.customerportal.user.PortalUserId;

/**
 * Where sessions are kept. Implementations are safe for concurrent use on any number of nodes and prove their promises by
 * passing {@code SessionRepositoryContract}. An ended session is gone: once an ending call has committed, no later
 * {@link #find} on any node returns it.
 */
public interface SessionRepository {

    /** Stores a new session. */
    void add(Session session);

    /** Returns the session with this token's digest, alive or not by time. */
    Optional<Session> find(TokenDigest token);

    /** Notes a use, unless a later one is noted already or the session is gone. */
    void touch(UUID id, Instant lastSeenAt);

    /** Ends one session of this user; says whether there was one. */
    boolean end(UUID id, PortalUserId user);

    /**
     * Ends all sessions of a user.
     *
     * @param except a session to keep; empty to keep none
     * @return how many were ended
     */
    int endAll(PortalUserId user, Optional<UUID> except);

    /** Returns a user's sessions, latest start first, ties by id descending; at most 100. */
    List<Session> of(PortalUserId user);

    /**
     * Removes sessions whose absolute end is at or before this instant.
     *
     * @return how many were removed
     */
    int removeExpired(Instant now);
}
