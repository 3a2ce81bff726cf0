package org.customerportal.session;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.customerportal.text.TypedText;
import org.customerportal.token.TokenDigest;
import org.customerportal.user.PortalUserId;

/**
 * A sign-in that lasts. It ends by sign-out, when idle too long, at its absolute end (which never moves), or when its owner
 * is disabled or sets a new password elsewhere.
 *
 * @param id names the session in lists; worthless as a key
 * @param token the digest of the token that the browser holds
 * @param user who is signed in
 * @param portal the key of the portal the session belongs to
 * @param device what the browser says it is, on one line, at most {@value #MAX_DEVICE} characters, cut if longer
 * @param address the network address it came from, as the host knows it, on one line, at most {@value #MAX_ADDRESS}
 *     characters, cut if longer; may be empty
 * @param startedAt when the sign-in happened
 * @param lastSeenAt the last use that was noted; may lag by a minute
 * @param expiresAt the absolute end; at this very instant it has ended
 */
public record Session(
        UUID id,
        TokenDigest token,
        PortalUserId user,
        String portal,
        String device,
        String address,
        Instant startedAt,
        Instant lastSeenAt,
        Instant expiresAt) {

    /** How much of the browser's description is kept, in characters. */
    public static final int MAX_DEVICE = 200;

    /** How much of the network address is kept, in characters. */
    public static final int MAX_ADDRESS = 64;

    public Session {
        requireNonNull(id, "id");
        requireNonNull(token, "token");
        requireNonNull(user, "user");
        requireNonNull(portal, "portal");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(lastSeenAt, "lastSeenAt");
        requireNonNull(expiresAt, "expiresAt");
        device = TypedText.cut(TypedText.line(device), MAX_DEVICE);
        address = TypedText.cut(TypedText.line(address), MAX_ADDRESS);
    }

    /** Returns this session with another use noted. */
    public Session seenAt(Instant now) {
        return new Session(id, token, user, portal, device, address, startedAt, now, expiresAt);
    }

    /** Says whether the session still holds. */
    public boolean isAlive(Instant now, Duration idleLimit) {
        return now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(idleLimit));
    }
}
