package org.customerportal.spring.web.desk.people;

import java.util.List;
import java.util.Map;
import org.customerportal.StaffFace;
import org.customerportal.account.EditUser;
import org.customerportal.account.UserView;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.Violation;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.trait.AttributeLines;
import org.customerportal.user.PortalUserId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes what the host says of a person. */
@Controller
@RequestMapping("/portal/desk/people/{id}/traits")
final class TraitsController {

    private static final int CONFLICT = 409;

    @GetMapping
    Answer show(StaffFace face, @PathVariable String id) {
        UserView stored = face.users().get(user(id));
        return page(
                stored,
                Map.of(
                        "number",
                        stored.traits().number().orElse(""),
                        "attributes",
                        AttributeLines.write(stored.traits().attributes()),
                        "version",
                        Long.toString(stored.version())));
    }

    @PostMapping
    Answer change(StaffFace face, @PathVariable String id, @RequestParam Map<String, String> typed) {
        try {
            face.users()
                    .edit(
                            user(id),
                            new EditUser(
                                    typed.getOrDefault("number", ""),
                                    AttributeLines.read(typed.getOrDefault("attributes", "")),
                                    Address.version(typed.getOrDefault("version", ""))));
            return Answer.redirect("/people/" + id + "?done=person-changed");
        } catch (InvalidInputException wrong) {
            return page(face.users().get(user(id)), typed).wrong(wrong);
        } catch (DuplicateException taken) {
            return page(face.users().get(user(id)), typed).wrong(List.of(Violation.of("number", "held")));
        } catch (StaleVersionException meanwhile) {
            return page(face.users().get(user(id)), typed)
                    .with("meanwhile", true)
                    .status(CONFLICT);
        } catch (NotAllowedException erased) {
            return Answer.redirect("/people/" + id);
        }
    }

    private static Answer.Page page(UserView stored, Map<String, String> typed) {
        return Answer.page("desk/person-edit").with("user", stored).with("typed", typed);
    }

    private static PortalUserId user(String id) {
        return Address.id(id, PortalUserId::new);
    }
}
