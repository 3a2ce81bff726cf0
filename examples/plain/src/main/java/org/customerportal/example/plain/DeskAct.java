package org.customerportal.example.plain;

import java.util.Optional;
import org.customerportal.conversation.AddComment;
import org.customerportal.page.PageRequest;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.StaffRequestView;
import org.customerportal.workflow.StatusKey;

/** Staff find the request, take it, talk to the customer and among themselves, and move it along. */
final class DeskAct {

    private final Stage stage;
    private final RequestId request;

    DeskAct(Stage stage, RequestId request) {
        this.stage = stage;
        this.request = request;
    }

    void workOnIt() {
        find();
        take();
        note("Third time this winter. Their fuse box needs a look.");
        answer("Sorry about that! A technician can come on Tuesday.");
        stage.meanwhile();

        move("on-hold");
        move("waiting-for-you");
        stage.meanwhile();
    }

    private void find() {
        stage.sam()
                .requests()
                .list(OverviewTab.OPEN, PageRequest.first())
                .items()
                .forEach(row -> stage.tell(
                        "On Sam's list: %s %s, from %s (%s).",
                        row.reference().value(), row.subject(), row.requester(), row.organization()));
    }

    private void take() {
        long version = stage.sam().requests().get(request).version();
        stage.sam().requests().assign(request, Optional.of(Northwind.SAM.id()), version);
        stage.tell("Sam takes it.");
        stage.refused(
                "Somebody gives it away on an outdated page",
                () -> stage.sam().requests().assign(request, Optional.empty(), version));
    }

    private void note(String text) {
        stage.sam().conversation().note(new AddComment(request, text, Optional.empty()));
        stage.tell("Sam notes for colleagues: %s", text);
    }

    private void answer(String text) {
        stage.sam().conversation().answer(new AddComment(request, text, Optional.empty()));
        stage.tell("Sam answers: %s", text);
    }

    private void move(String status) {
        long version = stage.sam().requests().get(request).version();
        StaffRequestView moved = stage.sam().requests().move(request, new StatusKey(status), version);
        stage.tell("Sam sets it to: %s.", moved.status().staffLabel().fallback());
    }
}
