package org.customerportal.credential;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.customerportal.user.PortalUserId;

/**
 * What is stored of a user's password. Kept apart from the user, so that nothing that edits people can touch it.
 *
 * @param user whose password it is
 * @param encoded the hash with its parameters in PHC string format, at most 255 characters
 * @param changedAt when the user last chose a password; a silent rehash does not move it
 */
public record PasswordHash(PortalUserId user, String encoded, Instant changedAt) {

    public PasswordHash {
        requireNonNull(user, "user");
        requireNonNull(changedAt, "changedAt");
        if (encoded.isEmpty() || encoded.length() > 255) {
            throw new IllegalArgumentException("an encoded hash has 1 to 255 characters");
        }
    }

    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }
}
