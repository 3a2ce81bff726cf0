package org.customerportal.conversation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.customerportal.event.Actor;
import org.customerportal.request.RequestId;

/**
 * Something said between customer and host. Never changed once stored.
 *
 * @param id time-ordered
 * @param request on which request
 * @param author a customer or a person of the host
 * @param text what was said
 * @param at when
 */
public record PublicComment(CommentId id, RequestId request, Actor author, CommentText text, Instant at) {

    public PublicComment {
        requireNonNull(id, "id");
        requireNonNull(request, "request");
        requireNonNull(author, "author");
        requireNonNull(text, "text");
        requireNonNull(at, "at");
    }
}
