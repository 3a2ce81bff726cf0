package org.customerportal.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.customerportal.conversation.PublicComment;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.search.SearchWords;

/**
 * The words of a request, or of a public comment on it, by which a search finds the request.
 *
 * @param id of the request or of the comment
 * @param request the request that is found
 */
record Document(UUID id, UUID request, Instant at, SearchWords words) {

    private static final Index<UUID, Document> BY_ID = Index.unique("document.id", Document::id);
    private static final Index<Place<UUID>, Document> BY_REQUEST =
            Index.ordered(Document::request, Document::at, Document::id);
    static final Table<Document> TABLE = new Table<>(List.of(BY_ID, BY_REQUEST));

    static Document of(CustomerRequest request) {
        return new Document(request.id().value(), request.id().value(), request.createdAt(), request.words());
    }

    static Document of(PublicComment comment) {
        return new Document(comment.id().value(), comment.request().value(), comment.at(), comment.words());
    }

    static List<SearchWords> wordsOf(Snapshot stored, RequestId request) {
        return stored.latestFirst(BY_REQUEST, request.value())
                .map(Document::words)
                .toList();
    }
}
