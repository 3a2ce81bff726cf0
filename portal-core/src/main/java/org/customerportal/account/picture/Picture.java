package org.customerportal.account.picture;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.customerportal.user.PortalUserId;

/**
 * Somebody's profile picture.
 *
 * @param user whose
 * @param drawn what there is to see
 * @param changedAt since when it is this one, to the microsecond
 */
public record Picture(PortalUserId user, DrawnPicture drawn, Instant changedAt) {

    public Picture {
        requireNonNull(user, "user");
        requireNonNull(drawn, "drawn");
        requireNonNull(changedAt, "changedAt");
    }
}
