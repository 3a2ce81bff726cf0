package org.customerportal.token;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * The right that a mailed link carries. It may be reachable by several tokens, because a mail that is sent again carries
 * another one while the first may have arrived; using any of them up ends all.
 *
 * @param id the grant's own id
 * @param purpose what it is good for
 * @param subject the one thing it is good for: which kind of id this is follows from the purpose
 * @param issuedAt when it began
 * @param expiresAt when it ends; at this very instant it has ended
 */
public record TokenGrant(UUID id, TokenPurpose purpose, UUID subject, Instant issuedAt, Instant expiresAt) {

    public TokenGrant {
        requireNonNull(id, "id");
        requireNonNull(purpose, "purpose");
        requireNonNull(subject, "subject");
        if (!expiresAt.isAfter(issuedAt)) {
            throw new IllegalArgumentException("a grant ends after it begins");
        }
    }

    /** Says whether the grant has ended by time. */
    public boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
