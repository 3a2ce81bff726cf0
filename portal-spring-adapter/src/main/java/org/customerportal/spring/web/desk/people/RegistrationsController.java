package org.customerportal.spring.web.desk.people;

import java.util.Optional;
import java.util.function.Consumer;
import org.customerportal.StaffFace;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.registration.RegistrationId;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has registered and waits to be let in. */
@Controller
@RequestMapping("/portal/desk/registrations")
final class RegistrationsController {

    @GetMapping
    Answer list(StaffFace face, @RequestParam(defaultValue = "") String after) {
        return Answer.page("desk/registrations")
                .with(
                        "page",
                        face.registrations().waiting(Optional.empty(), Address.page(after, PageRequest.DEFAULT_SIZE)))
                .with("first", after.isEmpty());
    }

    @PostMapping("/{id}/approve")
    Answer approve(StaffFace face, @PathVariable String id) {
        return done("registration-approved", face.registrations()::approve, id);
    }

    @PostMapping("/{id}/decline")
    Answer decline(StaffFace face, @PathVariable String id) {
        return done("registration-declined", face.registrations()::decline, id);
    }

    private static Answer done(String done, Consumer<RegistrationId> act, String id) {
        try {
            act.accept(Address.id(id, RegistrationId::new));
            return Answer.redirect("/registrations?done=" + done);
        } catch (NotAllowedException refused) {
            return Answer.redirect("/registrations?done=" + because(refused));
        }
    }

    private static String because(NotAllowedException refused) {
        return switch (refused.reason()) {
            case "ORGANIZATION_DISABLED" -> "organization-disabled-first";
            case "PORTAL_GONE" -> "registration-portal-gone";
            case "USER_DISABLED" -> "registration-user-disabled";
            default -> "registration-decided";
        };
    }
}
