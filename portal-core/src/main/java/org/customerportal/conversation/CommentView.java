package org.customerportal.conversation;

import java.time.Instant;
import java.util.Optional;

/**
 * A public comment, as customers and staff see it.
 *
 * @param id the comment's id
 * @param author whose words they are, by name
 * @param picture the comment on the same request below which the author's picture is found; empty if the author has none
 * @param fromHost whether the author is on the host's side
 * @param own whether the viewer wrote it
 * @param text what was said
 * @param at when
 */
public record CommentView(
        CommentId id,
        String author,
        Optional<CommentId> picture,
        boolean fromHost,
        boolean own,
        CommentText text,
        Instant at) {}
