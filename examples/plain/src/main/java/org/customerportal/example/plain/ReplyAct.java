package org.customerportal.example.plain;

import java.util.Optional;
import org.customerportal.CustomerFace;
import org.customerportal.conversation.AddComment;
import org.customerportal.page.PageRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.CustomerRequestView;

/** The customer finds what waits, reads the answer but no internal note, and replies; the reply moves the status. */
final class ReplyAct {

    private final Stage stage;
    private final Customer customer;
    private final RequestId request;

    ReplyAct(Stage stage, Customer customer, RequestId request) {
        this.stage = stage;
        this.customer = customer;
        this.request = request;
    }

    void readAndReply() {
        CustomerFace face = stage.customer(customer);
        face.dashboard()
                .home()
                .needsAction()
                .forEach(row -> stage.tell("Needs %s's action: %s.", customer.name(), row.subject()));
        read(face);

        face.conversation().add(new AddComment(request, "Tuesday is fine, from 6 in the morning.", Optional.empty()));
        stage.tell("%s replies.", customer.name());
        read(face);
        stage.meanwhile();
    }

    private void read(CustomerFace face) {
        CustomerRequestView seen = face.requests().get(request);
        stage.tell(
                "%s sees: %s, with %s, and in the conversation, latest first:",
                customer.name(), seen.status().fallback(), seen.assignee().orElse("nobody"));
        face.conversation()
                .list(request, PageRequest.first())
                .items()
                .forEach(comment -> stage.tell(
                        "    %s: %s", comment.author(), comment.text().markdown()));
    }
}
