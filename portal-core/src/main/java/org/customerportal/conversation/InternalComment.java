package org.customerportal.conversation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.customerportal.request.RequestId;
import org.customerportal.staff.StaffId;

/**
 * Something said among the people of the host. No customer ever learns that it exists. Never changed once stored.
 *
 * @param id time-ordered
 * @param request on which request
 * @param author a person of the host
 * @param text what was said
 * @param at when
 */
public record InternalComment(CommentId id, RequestId request, StaffId author, CommentText text, Instant at) {

    public InternalComment {
        requireNonNull(id, "id");
        requireNonNull(request, "request");
        requireNonNull(author, "author");
        requireNonNull(text, "text");
        requireNonNull(at, "at");
    }
}
