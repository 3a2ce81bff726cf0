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
import org.customerportal.conversation.InternalComment;
import org.customerportal.request.RequestId;
import org.customerportal.staff.StaffId;

/** An internal comment as a row. */
@Entity(name = "portal_internal_comment")
@Table(name = "portal_internal_comment")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class InternalCommentEntity {

    @Id
    String tenant;

    @Id
    UUID id;

    @Column(name = "request_id")
    UUID requestId;

    /** The staff id. */
    String author;

    String markdown;

    @Column(name = "written_at")
    long writtenAt;

    static InternalCommentEntity of(String tenant, InternalComment comment) {
        InternalCommentEntity row = new InternalCommentEntity();
        row.tenant = tenant;
        row.id = comment.id().value();
        row.requestId = comment.request().value();
        row.author = comment.author().value();
        row.markdown = comment.text().markdown();
        row.writtenAt = Micros.of(comment.at());
        return row;
    }

    InternalComment comment() {
        return new InternalComment(
                new CommentId(id),
                new RequestId(requestId),
                new StaffId(author),
                new CommentText(markdown),
                Micros.instant(writtenAt));
    }
}
