package org.customerportal.spring.web.customer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customerportal.CustomerFace;
import org.customerportal.conversation.AddComment;
import org.customerportal.conversation.CommentText;
import org.customerportal.conversation.CustomerConversation;
import org.customerportal.idempotency.IdempotencyKeyReusedException;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.Violation;
import org.customerportal.request.RequestId;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.Conversation;
import org.customerportal.spring.web.view.FormKeys;
import org.customerportal.visibility.Explanation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One request: where it stands, what was said, and the reply. */
@Controller
@RequestMapping("/portal/{portal}/requests/{id}")
final class RequestController {

    private static final int CONFLICT = 409;

    private final FormKeys keys = new FormKeys();

    @GetMapping
    Answer show(CustomerFace face, @PathVariable String id, @RequestParam(defaultValue = "") String before) {
        return page(face, Address.id(id, RequestId::new), before);
    }

    @PostMapping("/comments")
    Answer reply(
            CustomerFace face,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String key) {
        RequestId request = Address.id(id, RequestId::new);
        try {
            face.conversation().add(new AddComment(request, text, FormKeys.read(key)));
            return Answer.redirect("/requests/" + id + "?done=reply#newest");
        } catch (InvalidInputException wrong) {
            return page(face, request, "").with("text", text).wrong(wrong);
        } catch (IdempotencyKeyReusedException changed) {
            return page(face, request, "").with("text", text).wrong(List.of(Violation.of("text", "sent-before")));
        } catch (StaleVersionException meanwhile) {
            return page(face, request, "")
                    .with("text", text)
                    .wrong(List.of(Violation.of("text", "changed-meanwhile")))
                    .status(CONFLICT);
        } catch (NotAllowedException over) {
            return page(face, request, "").with("unsent", text).status(CONFLICT);
        }
    }

    private Answer.Page page(CustomerFace face, RequestId id, String before) {
        var request = face.requests().get(id);
        Answer.Page shown = Answer.page("customer/request");
        return (request.own()
                        ? shown
                        : why(face, id)
                                .map(code -> shown.with("why", code.name()))
                                .orElse(shown))
                .with("request", request)
                .with("description", CommentText.html(request.description()))
                .with("conversation", conversation(face.conversation(), id, before))
                .with("pictured", face.conversation().showsRequester(id))
                .with("newest", before.isEmpty())
                .with("key", keys.next());
    }

    /** Returns the one reason that is told: the most personal. */
    private static Optional<Explanation.Code> why(CustomerFace face, RequestId id) {
        Set<Explanation.Code> reasons = face.requests().reasons(id);
        return Stream.of(Explanation.Code.APPROVER, Explanation.Code.PARTICIPANT, Explanation.Code.SHARED)
                .filter(reasons::contains)
                .findFirst();
    }

    private static Conversation conversation(CustomerConversation service, RequestId id, String before) {
        PageRequest part = Address.page(before, Conversation.PART);
        return Conversation.of(List.of(
                service.list(id, part).<Conversation.Entry>map(Conversation.Said::new),
                service.history(id, part).<Conversation.Entry>map(Conversation.Happened::new)));
    }
}
