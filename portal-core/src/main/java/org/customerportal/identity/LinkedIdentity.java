package org.customerportal.identity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.customerportal.user.PortalUserId;

/**
 * An external identity that belongs to a portal user. It is never changed, only taken away.
 *
 * @param id names the link in lists; worthless as a key
 * @param identity who the person is elsewhere
 * @param user who the person is here
 * @param linkedAt when they became the same
 */
public record LinkedIdentity(UUID id, ExternalIdentity identity, PortalUserId user, Instant linkedAt) {

    public LinkedIdentity {
        requireNonNull(id, "id");
        requireNonNull(identity, "identity");
        requireNonNull(user, "user");
        requireNonNull(linkedAt, "linkedAt");
    }
}
