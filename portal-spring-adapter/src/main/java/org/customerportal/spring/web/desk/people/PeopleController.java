package org.customerportal.spring.web.desk.people;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.customerportal.StaffFace;
import org.customerportal.account.UserView;
import org.customerportal.account.address.PendingAddress;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.Download;
import org.customerportal.user.PortalUserId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of the customers, and whether they may sign in. */
@Controller
@RequestMapping("/portal/desk/people")
final class PeopleController {

    private static final Page<UserView> NOBODY = new Page<>(List.of(), Optional.empty());

    @GetMapping
    Answer list(
            StaffFace face, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
        Answer.Page answer = Answer.page("desk/people").with("text", q.strip()).with("first", after.isEmpty());
        try {
            return answer.with("page", people(face, q, after));
        } catch (InvalidInputException refusal) {
            return answer.with("page", NOBODY).wrong(refusal);
        }
    }

    private static Page<UserView> people(StaffFace face, String typed, String after) {
        return typed.isBlank()
                ? face.users().list(Address.page(after, PageRequest.DEFAULT_SIZE))
                : new Page<>(face.users().find(typed), Optional.empty());
    }

    @GetMapping("/{id}")
    Answer show(StaffFace face, @PathVariable String id) {
        return Answer.page("desk/person")
                .with("user", face.users().get(user(id)))
                .with("pictured", face.pictures().isThere(user(id)))
                .with("factor", face.users().hasSecondFactor(user(id)))
                .with(
                        "pending",
                        face.addresses()
                                .pending(user(id))
                                .map(PendingAddress::email)
                                .orElse(""));
    }

    @GetMapping("/{id}/disable")
    Answer ask(StaffFace face, @PathVariable String id) {
        return Answer.page("desk/disable").with("user", face.users().get(user(id)));
    }

    @PostMapping("/{id}/disable")
    Answer disable(StaffFace face, @PathVariable String id) {
        try {
            face.users().disable(user(id));
            return Answer.redirect("/people/" + id + "?done=disabled");
        } catch (NotAllowedException notActive) {
            return Answer.redirect("/people/" + id + "?done=not-active");
        }
    }

    @PostMapping("/{id}/enable")
    Answer enable(StaffFace face, @PathVariable String id) {
        try {
            face.users().enable(user(id));
            return Answer.redirect("/people/" + id + "?done=enabled");
        } catch (NotAllowedException notActive) {
            return Answer.redirect("/people/" + id + "?done=not-active");
        }
    }

    @GetMapping("/{id}/second-factor")
    Answer askForSecondFactor(StaffFace face, @PathVariable String id) {
        return Answer.page("desk/second-factor").with("user", face.users().get(user(id)));
    }

    @PostMapping("/{id}/second-factor")
    Answer removeSecondFactor(StaffFace face, @PathVariable String id) {
        try {
            face.users().removeSecondFactor(user(id));
            return Answer.redirect("/people/" + id + "?done=step-removed");
        } catch (NotAllowedException removedMeanwhile) {
            return Answer.redirect("/people/" + id);
        }
    }

    @PostMapping("/{id}/sessions")
    Answer endSessions(StaffFace face, @PathVariable String id) {
        face.users().endSessions(user(id));
        return Answer.redirect("/people/" + id + "?done=sessions-ended");
    }

    @PostMapping("/{id}/copy")
    void copy(StaffFace face, @PathVariable String id, HttpServletResponse response) throws IOException {
        Download.of(face.copies().of(user(id)), response);
    }

    private static PortalUserId user(String id) {
        return Address.id(id, PortalUserId::new);
    }
}
