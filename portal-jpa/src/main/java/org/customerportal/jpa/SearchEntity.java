package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.customerportal.conversation.PublicComment;
import org.customerportal.request.CustomerRequest;
import org.customerportal.search.SearchWords;

/** The words of a request or of a public comment as a row, by which a search finds the request. */
@Entity(name = "portal_search")
@Table(name = "portal_search")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class SearchEntity {

    @Id
    String tenant;

    /** That of the request or of the comment. */
    @Id
    UUID id;

    @Column(name = "request_id")
    UUID requestId;

    /** A blank before each word. */
    @Column(length = SearchWords.MAX_TOTAL)
    String words;

    static SearchEntity of(String tenant, CustomerRequest request) {
        return of(tenant, request.id().value(), request.id().value(), request.words());
    }

    static SearchEntity of(String tenant, PublicComment comment) {
        return of(tenant, comment.id().value(), comment.request().value(), comment.words());
    }

    private static SearchEntity of(String tenant, UUID id, UUID requestId, SearchWords words) {
        SearchEntity row = new SearchEntity();
        row.tenant = tenant;
        row.id = id;
        row.requestId = requestId;
        row.words = " " + String.join(" ", words.words());
        return row;
    }
}
