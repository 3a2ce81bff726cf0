package org.customerportal.conversation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names a comment; opaque, time-ordered, and never an access key. */
public record CommentId(UUID value) {

    public CommentId {
        requireNonNull(value, "value");
    }
}
