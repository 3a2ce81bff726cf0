package org.customerportal.spring.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.customerportal.VisitorFace;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.registration.Register;
import org.customerportal.registration.RegistrationOffer;
import org.customerportal.registration.SelfRegistration;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.security.PortalCookies.Purpose;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.Reader;
import org.customerportal.spring.web.view.Typed;
import org.customerportal.token.LinkRefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The way in for somebody whom nobody has invited: ask for a link, then go on with it. Absent where the portal has none. */
@Controller
class RegistrationController {

    private final MailedLink link;
    private final HostSignIn host;

    RegistrationController(MailedLink link, HostSignIn host) {
        this.link = link;
        this.host = host;
    }

    @GetMapping("/portal/{key}/register")
    Answer ask(VisitorFace visitor) {
        door(visitor);
        return Answer.page("visitor/register").with("refused", false);
    }

    @PostMapping("/portal/{key}/register")
    Answer send(VisitorFace visitor, Reader reader, HttpServletRequest request) {
        door(visitor).ask(new Typed(request).text("email"), reader.language());
        return Answer.redirect("/register/sent");
    }

    @GetMapping("/portal/{key}/register/sent")
    Answer sent(VisitorFace visitor) {
        door(visitor);
        return Answer.page("visitor/register-sent");
    }

    @GetMapping(path = "/portal/{key}/registration", params = "token")
    Answer follow(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        door(visitor);
        return link.follow(Purpose.REGISTRATION, visitor.portal(), "/registration", request, response);
    }

    @GetMapping("/portal/{key}/registration")
    Answer show(VisitorFace visitor, HttpServletRequest request) {
        try {
            return page(door(visitor).look(token(visitor, request)), "");
        } catch (LinkRefusedException refused) {
            return refused();
        }
    }

    @PostMapping("/portal/{key}/registration")
    Answer register(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        SelfRegistration door = door(visitor);
        String token = token(visitor, request);
        Typed typed = new Typed(request);
        try {
            RegistrationOffer offer = door.look(token);
            return register(door, token, offer, typed, () -> forget(visitor, response));
        } catch (LinkRefusedException refused) {
            return refused();
        }
    }

    private static Answer register(
            SelfRegistration door, String token, RegistrationOffer offer, Typed typed, Runnable forget) {
        try {
            door.register(token, new Register(typed.text("name"), typed.text("password")));
        } catch (InvalidInputException wrong) {
            return page(offer, typed.text("name")).wrong(wrong);
        }
        forget.run();
        return Answer.redirect("/sign-in?done=" + (offer.decided() ? "registration-waits" : "account-ready"));
    }

    /** Offers another link where this one is refused. */
    private static Answer refused() {
        return Answer.page("visitor/register").with("refused", true).status(HttpServletResponse.SC_NOT_FOUND);
    }

    private SelfRegistration door(VisitorFace visitor) {
        if (host.isOnly() || !visitor.registration().isOpen()) {
            throw new NotFoundException("page");
        }
        return visitor.registration();
    }

    private String token(VisitorFace visitor, HttpServletRequest request) {
        return link.token(Purpose.REGISTRATION, visitor.portal(), request);
    }

    private void forget(VisitorFace visitor, HttpServletResponse response) {
        link.forget(Purpose.REGISTRATION, visitor.portal(), response);
    }

    private static Answer.Page page(RegistrationOffer offer, String name) {
        return Answer.page("visitor/registration").with("offer", offer).with("name", name);
    }
}
