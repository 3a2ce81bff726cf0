package org.customerportal.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.conversation.CommentId;
import org.customerportal.conversation.CommentRepository;
import org.customerportal.conversation.InternalComment;
import org.customerportal.conversation.PublicComment;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.RequestScope;

final class InMemoryCommentRepository implements CommentRepository {

    private static final Index<UUID, PublicComment> PUBLIC_BY_ID =
            Index.unique("comment.id", comment -> comment.id().value());
    private static final Index<Place<UUID>, PublicComment> PUBLIC_BY_REQUEST = Index.ordered(
            comment -> comment.request().value(),
            PublicComment::at,
            comment -> comment.id().value());
    private static final Index<Place<UUID>, PublicComment> PUBLIC_BY_AUTHOR = Index.orderedEach(
            InMemoryCommentRepository::customer,
            PublicComment::at,
            comment -> comment.id().value());
    private static final Table<PublicComment> PUBLIC =
            new Table<>(List.of(PUBLIC_BY_ID, PUBLIC_BY_REQUEST, PUBLIC_BY_AUTHOR));

    private static final Index<UUID, InternalComment> INTERNAL_BY_ID =
            Index.unique("comment.id", comment -> comment.id().value());
    private static final Index<Place<UUID>, InternalComment> INTERNAL_BY_REQUEST = Index.ordered(
            comment -> comment.request().value(),
            InternalComment::at,
            comment -> comment.id().value());
    private static final Table<InternalComment> INTERNAL = new Table<>(List.of(INTERNAL_BY_ID, INTERNAL_BY_REQUEST));

    private final InMemoryUnitOfWork work;

    InMemoryCommentRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public void addPublic(PublicComment comment) {
        work.write(unit -> {
            unit.insert(PUBLIC, comment);
            return unit.put(Document.TABLE, Document.of(comment));
        });
    }

    @Override
    public void addInternal(InternalComment comment) {
        work.write(unit -> unit.insert(INTERNAL, comment));
    }

    @Override
    public Optional<PublicComment> findPublic(CommentId id, RequestScope scope) {
        Snapshot stored = work.read();
        return stored.find(PUBLIC_BY_ID, id.value())
                .filter(comment ->
                        Requests.find(stored, comment.request(), scope).isPresent());
    }

    @Override
    public Optional<InternalComment> findInternal(CommentId id, RequestScope scope) {
        Snapshot stored = work.read();
        return stored.find(INTERNAL_BY_ID, id.value())
                .filter(comment ->
                        Requests.find(stored, comment.request(), scope).isPresent());
    }

    @Override
    public List<PublicComment> listPublic(RequestId request, RequestScope scope, Slice slice) {
        Snapshot stored = work.read();
        return Requests.find(stored, request, scope)
                .map(visible -> stored.list(PUBLIC_BY_REQUEST, request.value(), slice))
                .orElse(List.of());
    }

    @Override
    public List<PublicComment> listPublicBy(PortalUserId author, RequestScope scope, Slice slice) {
        Snapshot stored = work.read();
        return stored.latestFirst(PUBLIC_BY_AUTHOR, author.value(), slice.after())
                .filter(comment ->
                        Requests.find(stored, comment.request(), scope).isPresent())
                .limit(slice.limit())
                .toList();
    }

    @Override
    public List<InternalComment> listInternal(RequestId request, RequestScope scope, Slice slice) {
        Snapshot stored = work.read();
        return Requests.find(stored, request, scope)
                .map(visible -> stored.list(INTERNAL_BY_REQUEST, request.value(), slice))
                .orElse(List.of());
    }

    private static List<UUID> customer(PublicComment comment) {
        return comment.author().fold(List::of, user -> List.of(user.value()), staff -> List.of(), List::of);
    }
}
