package org.customerportal.spring.web.desk;

import java.util.List;
import org.customerportal.StaffFace;
import org.customerportal.conversation.CommentText;
import org.customerportal.conversation.StaffConversation;
import org.customerportal.page.PageRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.StaffRequestView;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.Conversation;
import org.customerportal.spring.web.view.FormKeys;

/** Gathers what the page of one request shows. Thread-safe. */
final class RequestPage {

    private final FormKeys keys = new FormKeys();

    Answer.Page of(StaffFace face, RequestId id, String before) {
        StaffRequestView request = face.requests().get(id);
        return Answer.page("desk/request")
                .with("request", request)
                .with("description", CommentText.html(request.description()))
                .with("conversation", conversation(face, id, before))
                .with("pictured", face.conversation().showsRequester(id))
                .with("newest", before.isEmpty())
                .with("involved", face.involvement().list(id))
                .with("assignable", face.requests().assignable())
                .with("key", keys.next());
    }

    static Conversation conversation(StaffFace face, RequestId id, String before) {
        StaffConversation service = face.conversation();
        PageRequest part = Address.page(before, Conversation.PART);
        return Conversation.of(List.of(
                service.list(id, part).<Conversation.Entry>map(Conversation.Said::new),
                service.listInternal(id, part).<Conversation.Entry>map(Noted::new),
                service.history(id, part).<Conversation.Entry>map(Conversation.Happened::new)));
    }
}
