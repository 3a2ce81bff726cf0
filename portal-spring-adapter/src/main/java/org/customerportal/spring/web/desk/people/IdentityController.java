package org.customerportal.spring.web.desk.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.customerportal.StaffFace;
import org.customerportal.identity.LinkedIdentity;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.user.PortalUserId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** By which sign-ins elsewhere a person of a customer is known. */
@Controller
@RequestMapping("/portal/desk/people/{person}/identities")
final class IdentityController {

    @GetMapping
    Answer show(StaffFace face, @PathVariable String person) {
        return page(face, person, Map.of());
    }

    @PostMapping
    Answer link(StaffFace face, @PathVariable String person, @RequestParam Map<String, String> form) {
        try {
            face.identities().link(user(person), form.getOrDefault("provider", ""), form.getOrDefault("subject", ""));
            return Answer.redirect("/people/" + person + "/identities?done=identity-linked-desk");
        } catch (InvalidInputException wrong) {
            return page(face, person, form).wrong(wrong);
        } catch (NotAllowedException refused) {
            return page(face, person, form).wrong(List.of(Violation.of("", Address.code(refused.reason()))));
        }
    }

    @GetMapping("/{id}/remove")
    Answer ask(StaffFace face, @PathVariable String person, @PathVariable String id) {
        UUID wanted = Address.id(id, Function.<UUID>identity());
        LinkedIdentity link = face.identities().list(user(person)).stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("identity"));
        return Answer.page("desk/identity-remove")
                .with("user", face.users().get(user(person)))
                .with("link", link);
    }

    @PostMapping("/{id}/remove")
    Answer remove(StaffFace face, @PathVariable String person, @PathVariable String id) {
        face.identities().unlink(user(person), Address.id(id, Function.<UUID>identity()));
        return Answer.redirect("/people/" + person + "/identities?done=identity-removed-desk");
    }

    private static Answer.Page page(StaffFace face, String person, Map<String, String> typed) {
        return Answer.page("desk/identities")
                .with("user", face.users().get(user(person)))
                .with("links", face.identities().list(user(person)))
                .with("provider", typed.getOrDefault("provider", ""))
                .with("subject", typed.getOrDefault("subject", ""));
    }

    private static PortalUserId user(String id) {
        return Address.id(id, PortalUserId::new);
    }
}
