package org.customerportal.user;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names a portal user; opaque, and never an access key. */
public record PortalUserId(UUID value) {

    public PortalUserId {
        requireNonNull(value, "value");
    }
}
