package org.customerportal.jpa;

import java.util.List;
import java.util.Optional;
import org.customerportal.conversation.CommentId;
import org.customerportal.conversation.CommentRepository;
import org.customerportal.conversation.InternalComment;
import org.customerportal.conversation.PublicComment;
import org.customerportal.event.Actor;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.RequestScope;

/** In the texts here, {@code c} is the comment and {@code r} its request, for the scope to judge. */
final class JpaCommentRepository implements CommentRepository {

    private static final Uniques TAKEN = Uniques.key("comment.id");

    private final Rows rows;

    JpaCommentRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void addPublic(PublicComment comment) {
        rows.insert(TAKEN, CommentEntity.of(rows.tenant(), comment), SearchEntity.of(rows.tenant(), comment));
    }

    @Override
    public void addInternal(InternalComment comment) {
        rows.insert(TAKEN, InternalCommentEntity.of(rows.tenant(), comment));
    }

    @Override
    public Optional<PublicComment> findPublic(CommentId id, RequestScope scope) {
        return inside(scope, CommentEntity.class).and("c.id = ?", id.value()).first(CommentEntity::comment);
    }

    @Override
    public Optional<InternalComment> findInternal(CommentId id, RequestScope scope) {
        return inside(scope, InternalCommentEntity.class)
                .and("c.id = ?", id.value())
                .first(InternalCommentEntity::comment);
    }

    @Override
    public List<PublicComment> listPublic(RequestId request, RequestScope scope, Slice slice) {
        return inside(scope, CommentEntity.class)
                .and("c.requestId = ?", request.value())
                .latest("c.writtenAt", slice)
                .list(CommentEntity::comment);
    }

    @Override
    public List<PublicComment> listPublicBy(PortalUserId author, RequestScope scope, Slice slice) {
        return inside(scope, CommentEntity.class)
                .and("c.author = ?", Names.of(Actor.customer(author)))
                .latest("c.writtenAt", slice)
                .list(CommentEntity::comment);
    }

    @Override
    public List<InternalComment> listInternal(RequestId request, RequestScope scope, Slice slice) {
        return inside(scope, InternalCommentEntity.class)
                .and("c.requestId = ?", request.value())
                .latest("c.writtenAt", slice)
                .list(InternalCommentEntity::comment);
    }

    private <T> Select<T> inside(RequestScope scope, Class<T> comment) {
        return rows.select(comment, "select c from " + Rows.name(comment) + " c, portal_request r")
                .and("c.tenant = r.tenant and c.requestId = r.id")
                .and(ScopeCondition.of(scope.clause()));
    }
}
