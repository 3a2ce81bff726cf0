package org.customerportal.conversation;

import java.time.Instant;

/**
 * A public comment, as customers and staff see it.
 *
 * @param id the comment's id
 * @param author whose words they are, by name
 * @param fromHost whether the author is on the host's side
 * @param own whether the viewer wrote it
 * @param text what was said
 * @param at when
 */
public record CommentView(CommentId id, String author, boolean fromHost, boolean own, CommentText text, Instant at) {}
