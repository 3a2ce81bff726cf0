package org.customerportal.organization;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names a customer organization; opaque, and never an access key. */
public record OrganizationId(UUID value) {

    public OrganizationId {
        requireNonNull(value, "value");
    }
}
