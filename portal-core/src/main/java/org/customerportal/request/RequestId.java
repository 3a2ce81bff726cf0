package org.customerportal.request;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names a request; opaque, time-ordered, and never an access key. */
public record RequestId(UUID value) {

    public RequestId {
        requireNonNull(value, "value");
    }
}
