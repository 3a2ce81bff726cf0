package org.customerportal.conversation;

import java.time.Instant;

/**
 * An internal comment, as staff see it. There is no way from here to a customer's view.
 *
 * @param id the comment's id
 * @param author whose words they are, by name
 * @param own whether the viewer wrote it
 * @param text what was said
 * @param at when
 */
public record InternalCommentView(CommentId id, String author, boolean own, CommentText text, Instant at) {}
