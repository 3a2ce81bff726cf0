package org.customerportal.conversation;

import java.util.Optional;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.request.RequestId;

/**
 * Something to be said.
 *
 * @param request on which request
 * @param text what was typed; judged by {@link CommentText#typed} at path {@code text}
 * @param key makes the call repeatable: the same key gives the same comment
 */
public record AddComment(RequestId request, String text, Optional<IdempotencyKey> key) {}
