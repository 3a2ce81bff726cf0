package org.customerportal.spring.web.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.StaffFace;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.request.Move;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.StaffRequestView;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.Conversation;
import org.customerportal.staff.StaffId;
import org.customerportal.workflow.StatusKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives a request to somebody and moves it along. Who decided on an outdated page is shown what happened since. */
@Controller
@RequestMapping("/portal/desk/requests/{id}")
final class CommandController {

    private static final int CONFLICT = 409;

    private final RequestPage page;

    CommandController(RequestPage page) {
        this.page = page;
    }

    @PostMapping("/assignee")
    Answer assign(StaffFace face, @PathVariable String id, @RequestParam Map<String, String> form) {
        RequestId request = Address.id(id, RequestId::new);
        String chosen = form.getOrDefault("assignee", "");
        Optional<StaffId> assignee =
                chosen.isBlank() ? Optional.empty() : Optional.of(Address.key(chosen, StaffId::new));
        try {
            face.requests().assign(request, assignee, version(form));
            return Answer.redirect("/requests/" + id + "?done=assigned");
        } catch (StaleVersionException meanwhile) {
            return conflict(face, request, form)
                    .with("assignee", chosen)
                    .with("assignable", face.requests().assignable());
        } catch (InvalidInputException wrong) {
            return page.of(face, request, "").wrong(wrong);
        }
    }

    @PostMapping("/status")
    Answer move(StaffFace face, @PathVariable String id, @RequestParam Map<String, String> form) {
        RequestId request = Address.id(id, RequestId::new);
        StatusKey target = Address.key(form.getOrDefault("status", ""), StatusKey::new);
        try {
            face.requests().move(request, target, version(form));
            return Answer.redirect("/requests/" + id + "?done=moved");
        } catch (StaleVersionException | NotAllowedException meanwhile) {
            Answer.Page conflict = conflict(face, request, form).with("status", target.value());
            return moves(face.requests().get(request), target)
                    .map(move -> conflict.with("move", move))
                    .orElse(conflict);
        } catch (InvalidInputException wrong) {
            return page.of(face, request, "").wrong(wrong);
        }
    }

    private static long version(Map<String, String> form) {
        return Address.version(form.getOrDefault("version", ""));
    }

    private static Optional<Move> moves(StaffRequestView request, StatusKey target) {
        return request.may().possibleMoves().stream()
                .filter(move -> move.to().equals(target))
                .findFirst();
    }

    private static Answer.Page conflict(StaffFace face, RequestId id, Map<String, String> form) {
        Instant seen = instant(form.getOrDefault("seen", ""));
        List<Conversation.Entry> since = RequestPage.conversation(face, id, "").entries().stream()
                .filter(entry -> entry.at().isAfter(seen))
                .toList();
        return Answer.page("desk/conflict")
                .with("request", face.requests().get(id))
                .with("since", since)
                .status(CONFLICT);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException missing) {
            return Instant.EPOCH;
        }
    }
}
