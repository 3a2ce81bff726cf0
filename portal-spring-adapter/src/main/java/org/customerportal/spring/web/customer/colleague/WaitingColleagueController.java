package org.customerportal.spring.web.customer.colleague;

import java.util.function.Consumer;
import org.customerportal.CustomerFace;
import org.customerportal.organization.OrganizationId;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.registration.RegistrationId;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets somebody in who waits to become a colleague, or turns the person away. */
@Controller
@RequestMapping("/portal/{portal}/organization/{id}/registrations/{registration}")
final class WaitingColleagueController {

    @PostMapping("/approve")
    Answer approve(CustomerFace face, @PathVariable String id, @PathVariable String registration) {
        return done(id, "colleague-approved", face.waitingColleagues()::approve, registration);
    }

    @PostMapping("/decline")
    Answer decline(CustomerFace face, @PathVariable String id, @PathVariable String registration) {
        return done(id, "colleague-declined", face.waitingColleagues()::decline, registration);
    }

    private static Answer done(String id, String done, Consumer<RegistrationId> act, String registration) {
        String list = "/organization/" + Address.id(id, OrganizationId::new).value() + "?done=";
        try {
            act.accept(Address.id(registration, RegistrationId::new));
            return Answer.redirect(list + done);
        } catch (NotAllowedException refused) {
            return Answer.redirect(list + because(refused));
        }
    }

    private static String because(NotAllowedException refused) {
        return refused.reason().equals("PORTAL_GONE") ? "colleague-portal-gone" : "colleague-not-waiting";
    }
}
