package org.customerportal.notification.preference;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.customerportal.page.Position;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;

/**
 * A person wants to hear nothing more of a request.
 *
 * @param user who
 * @param request of which
 * @param at since when, to the microsecond
 */
public record Mute(PortalUserId user, RequestId request, Instant at) {

    public Mute {
        requireNonNull(user, "user");
        requireNonNull(request, "request");
        requireNonNull(at, "at");
    }

    /** Returns where it stands among the mutes of the same person. */
    public Position position() {
        return new Position(at, request.value());
    }
}
