package org.customerportal.conversation;

import java.util.List;
import java.util.Optional;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.RequestScope;

/**
 * Where comments are kept. Public and internal ones never come out of the same method. A comment is inside a scope when its
 * request is. Implementations are safe for concurrent use and prove their promises by passing
 * {@code CommentRepositoryContract}.
 */
public interface CommentRepository {

    /** Stores a public comment. */
    void addPublic(PublicComment comment);

    /** Stores an internal comment. */
    void addInternal(InternalComment comment);

    /** Returns a public comment if its request is inside the scope. An internal comment's id gives nothing. */
    Optional<PublicComment> findPublic(CommentId id, RequestScope scope);

    /** Returns an internal comment if its request is inside the scope. A public comment's id gives nothing. */
    Optional<InternalComment> findInternal(CommentId id, RequestScope scope);

    /**
     * Returns the public comments on a request inside the scope, latest first, ties by id descending; at most
     * {@link Slice#limit()}. A request outside the scope has none.
     */
    List<PublicComment> listPublic(RequestId request, RequestScope scope, Slice slice);

    /**
     * Returns what this portal user said on requests inside the scope, latest first, ties by id descending; at most
     * {@link Slice#limit()}.
     */
    List<PublicComment> listPublicBy(PortalUserId author, RequestScope scope, Slice slice);

    /**
     * Returns the internal comments on a request inside the scope, latest first, ties by id descending; at most
     * {@link Slice#limit()}. A request outside the scope has none.
     */
    List<InternalComment> listInternal(RequestId request, RequestScope scope, Slice slice);
}
