package org.customerportal.token;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the rights of mailed links are kept, without the links. Implementations are safe for concurrent use on any number
 * of nodes and prove their promises by passing {@code TokenGrantRepositoryContract}.
 *
 * <p>A grant is <em>open</em> from {@link #issue} until it is redeemed, revoked, or replaced by a newer grant for the same
 * purpose and subject, and only before it expires.
 */
public interface TokenGrantRepository {

    /** Stores a grant without any token, and ends every open grant for the same purpose and subject. */
    void issue(TokenGrant grant);

    /** Returns the open grant for this purpose and subject. */
    Optional<TokenGrant> findOpen(TokenPurpose purpose, UUID subject, Instant now);

    /**
     * Lets one more token reach an open grant.
     *
     * @return whether the grant is still open; if not, nothing is stored and the token is worth nothing
     */
    boolean attach(UUID grantId, TokenDigest token, Instant now);

    /**
     * Returns the open grant that this token reaches, and uses nothing up. Unknown tokens and tokens of another purpose give
     * the same empty answer as ended grants.
     */
    Optional<TokenGrant> find(TokenPurpose purpose, TokenDigest token, Instant now);

    /**
     * Uses up the open grant that this token reaches. Of any number of callers at the same time, with the same or with
     * different tokens of one grant, exactly one gets it and the rest get nothing.
     *
     * @return the grant that the caller may now act on, or empty as in {@link #find}
     */
    Optional<TokenGrant> redeem(TokenPurpose purpose, TokenDigest token, Instant now);

    /** Ends every open grant for this purpose and subject; without one, nothing happens. */
    void revoke(TokenPurpose purpose, UUID subject);
}
