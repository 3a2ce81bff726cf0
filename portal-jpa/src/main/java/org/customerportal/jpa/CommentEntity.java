package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.customerportal.conversation.CommentId;
import org.customerportal.conversation.CommentText;
import org.customerportal.conversation.PublicComment;
import org.customerportal.request.RequestId;

/** A public comment as a row. Internal ones have a table of their own, so that no query can mix them up. */
@Entity(name = "portal_comment")
@Table(name = "portal_comment")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class CommentEntity {

    @Id
    String tenant;

    @Id
    UUID id;

    @Column(name = "request_id")
    UUID requestId;

    String author;
    String markdown;

    @Column(name = "written_at")
    long writtenAt;

    static CommentEntity of(String tenant, PublicComment comment) {
        CommentEntity row = new CommentEntity();
        row.tenant = tenant;
        row.id = comment.id().value();
        row.requestId = comment.request().value();
        row.author = Names.of(comment.author());
        row.markdown = comment.text().markdown();
        row.writtenAt = Micros.of(comment.at());
        return row;
    }

    PublicComment comment() {
        return new PublicComment(
                new CommentId(id),
                new RequestId(requestId),
                Names.actor(author),
                new CommentText(markdown),
                Micros.instant(writtenAt));
    }
}
