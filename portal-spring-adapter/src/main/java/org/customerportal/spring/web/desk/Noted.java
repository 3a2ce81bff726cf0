package org.customerportal.spring.web.desk;

import java.time.Instant;
import java.util.UUID;
import org.customerportal.conversation.InternalCommentView;
import org.customerportal.spring.web.view.Conversation;

/** An internal comment, as part of a conversation that only the desk shows. */
record Noted(InternalCommentView comment) implements Conversation.Entry {

    @Override
    public String kind() {
        return "noted";
    }

    @Override
    public UUID id() {
        return comment.id().value();
    }

    @Override
    public Instant at() {
        return comment.at();
    }
}
