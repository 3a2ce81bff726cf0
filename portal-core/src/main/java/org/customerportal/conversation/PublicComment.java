package org.customerportal.conversation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.customerportal.event.Actor;
import org.customerportal.request.RequestId;
import org.customerportal.search.SearchWords;

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

    /** Returns the words by which the request is found because of this comment. */
    public SearchWords words() {
        return SearchWords.of(text.markdown());
    }
}
