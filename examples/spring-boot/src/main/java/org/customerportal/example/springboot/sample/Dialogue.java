package org.customerportal.example.springboot.sample;

import java.time.Duration;
import java.util.Optional;
import org.customerportal.conversation.AddComment;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.SubmitRequest;
import org.customerportal.staff.StaffMember;
import org.customerportal.workflow.StatusKey;

/** What happens to one request, line by line. */
final class Dialogue {

    private final Tale tale;
    private final RequestId request;

    private Dialogue(Tale tale, RequestId request) {
        this.tale = tale;
        this.request = request;
    }

    /** Begins with a request that somebody submits. */
    static Dialogue begin(Tale tale, Person requester, SubmitRequest command) {
        RequestId request = tale.customer(requester).requests().submit(command);
        tale.mailGoesOut();
        return new Dialogue(tale, request);
    }

    Dialogue after(Duration time) {
        tale.pass(time);
        return this;
    }

    Dialogue takenBy(StaffMember member) {
        tale.staff(member).requests().assign(request, Optional.of(member.id()), version(member));
        return move(member, "in-progress");
    }

    Dialogue move(StaffMember member, String status) {
        tale.staff(member).requests().move(request, new StatusKey(status), version(member));
        tale.mailGoesOut();
        return this;
    }

    Dialogue move(Person customer, String status) {
        tale.customer(customer).requests().move(request, new StatusKey(status));
        tale.mailGoesOut();
        return this;
    }

    Dialogue follower(StaffMember member, Person follower) {
        tale.staff(member).involvement().addParticipant(request, follower.id(), true);
        tale.mailGoesOut();
        return this;
    }

    Dialogue approver(StaffMember member, Person approver) {
        tale.staff(member).involvement().addApprover(request, approver.id());
        tale.mailGoesOut();
        return this;
    }

    Dialogue note(StaffMember author, String text) {
        tale.staff(author).conversation().note(say(text));
        tale.mailGoesOut();
        return this;
    }

    Dialogue answer(StaffMember author, String text) {
        tale.staff(author).conversation().answer(say(text));
        tale.mailGoesOut();
        return this;
    }

    Dialogue reply(Person author, String text) {
        tale.customer(author).conversation().add(say(text));
        tale.mailGoesOut();
        return this;
    }

    private AddComment say(String text) {
        return new AddComment(request, text.strip(), Optional.empty());
    }

    private long version(StaffMember member) {
        return tale.staff(member).requests().get(request).version();
    }
}
