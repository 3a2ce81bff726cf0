package org.customerportal.spring.web.customer.profile;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Function;
import org.customerportal.CustomerFace;
import org.customerportal.spring.security.PortalCookies;
import org.customerportal.spring.security.PortalCookies.Purpose;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ends the sessions that people see on their profile: one, all others, or all. */
@Controller
@RequestMapping("/portal/{portal}/profile/sessions")
final class SessionsController {

    private final PortalCookies cookies;

    SessionsController(PortalCookies cookies) {
        this.cookies = cookies;
    }

    @PostMapping
    Answer endOthers(CustomerFace face) {
        face.sessions().endOthers();
        return Answer.redirect("/profile?done=others");
    }

    @PostMapping("/all")
    Answer endAll(CustomerFace face, HttpServletResponse response) {
        face.sessions().endAll();
        cookies.remove(response, face.portal(), Purpose.SESSION);
        return Answer.redirect("/sign-in?done=signed-out");
    }

    @PostMapping("/{id}/end")
    Answer end(CustomerFace face, @PathVariable String id) {
        UUID session = Address.id(id, Function.identity());
        return Answer.redirect("/profile?done=" + (face.sessions().end(session) ? "session" : "session-over"));
    }
}
