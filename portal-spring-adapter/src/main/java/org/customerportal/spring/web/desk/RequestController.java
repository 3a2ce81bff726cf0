package org.customerportal.spring.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.customerportal.StaffFace;
import org.customerportal.conversation.AddComment;
import org.customerportal.conversation.CommentId;
import org.customerportal.idempotency.IdempotencyKeyReusedException;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.Violation;
import org.customerportal.request.RequestId;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.FormKeys;
import org.customerportal.spring.web.view.Image;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One request at the desk, with what is said to the customer and what is said among colleagues. */
@Controller
@RequestMapping("/portal/desk/requests/{id}")
final class RequestController {

    private static final int CONFLICT = 409;

    private final RequestPage page;

    RequestController(RequestPage page) {
        this.page = page;
    }

    @GetMapping
    Answer show(StaffFace face, @PathVariable String id, @RequestParam(defaultValue = "") String before) {
        return page.of(face, Address.id(id, RequestId::new), before);
    }

    @GetMapping("/picture")
    void requester(StaffFace face, @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Image.of(face.conversation().picture(Address.id(id, RequestId::new)), request, response);
    }

    @GetMapping("/comments/{comment}/picture")
    void author(
            StaffFace face,
            @PathVariable String id,
            @PathVariable String comment,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Image.of(
                face.conversation().picture(Address.id(id, RequestId::new), Address.id(comment, CommentId::new)),
                request,
                response);
    }

    @PostMapping("/answer")
    Answer answer(
            StaffFace face,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String key) {
        return say(face, new Typed(id, "answer", text, key), face.conversation()::answer);
    }

    @PostMapping("/note")
    Answer note(
            StaffFace face,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String key) {
        return say(face, new Typed(id, "note", text, key), face.conversation()::note);
    }

    private Answer say(StaffFace face, Typed typed, Consumer<AddComment> command) {
        RequestId request = Address.id(typed.id(), RequestId::new);
        try {
            command.accept(new AddComment(request, typed.text(), FormKeys.read(typed.key())));
            return Answer.redirect("/requests/" + typed.id() + "?done=" + typed.kind() + "#newest");
        } catch (InvalidInputException wrong) {
            return again(face, request, typed).wrong(wrong);
        } catch (IdempotencyKeyReusedException changed) {
            return again(face, request, typed).wrong(List.of(Violation.of("text", "sent-before")));
        } catch (NotAllowedException late) {
            return page.of(face, request, "").with("unsent", typed.text()).status(CONFLICT);
        }
    }

    private Answer.Page again(StaffFace face, RequestId request, Typed typed) {
        return page.of(face, request, "").with("kind", typed.kind()).with("text", typed.text());
    }

    /** What one of the two forms sent. */
    private record Typed(String id, String kind, String text, String key) {}
}
