package org.customerportal.spring.web.desk.people;

import org.customerportal.StaffFace;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.user.PortalUserId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Erases a person for good, after asking. */
@Controller
@RequestMapping("/portal/desk/people/{id}/erase")
final class ErasureController {

    @GetMapping
    Answer ask(StaffFace face, @PathVariable String id) {
        return Answer.page("desk/erase").with("user", face.users().get(user(id)));
    }

    @PostMapping
    Answer erase(StaffFace face, @PathVariable String id) {
        try {
            face.erasure().erase(user(id));
            return Answer.redirect("/people/" + id + "?done=erased");
        } catch (NotAllowedException before) {
            return Answer.redirect("/people/" + id + "?done=erased-before");
        }
    }

    private static PortalUserId user(String id) {
        return Address.id(id, PortalUserId::new);
    }
}
