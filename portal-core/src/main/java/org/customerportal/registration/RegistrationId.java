package org.customerportal.registration;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names a registration; opaque, and never an access key. */
public record RegistrationId(UUID value) {

    public RegistrationId {
        requireNonNull(value, "value");
    }
}
