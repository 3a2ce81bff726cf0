package org.customerportal.invitation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names an invitation; opaque, and never an access key. */
public record InvitationId(UUID value) {

    public InvitationId {
        requireNonNull(value, "value");
    }
}
