package org.customerportal.spring.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.customerportal.VisitorFace;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.signin.SignInStep;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.Arrival;
import org.customerportal.spring.web.view.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The way in and the way out. */
@Controller
class SignInController {

    private final BrowserSession session;
    private final WayIn wayIn;
    private final HostSignIn host;

    SignInController(BrowserSession session, WayIn wayIn, HostSignIn host) {
        this.session = session;
        this.wayIn = wayIn;
        this.host = host;
    }

    @GetMapping("/portal/{key}/sign-in")
    Answer show(VisitorFace visitor, Arrival arrival, HttpServletRequest request) {
        String to = new Typed(request).text("to");
        if (host.isOnly()) {
            return arrival.stranger()
                    ? HostSignInController.stranger(host)
                    : HostSignInController.away(ReturnTo.parse(to));
        }
        return page(visitor, "", to).with("stranger", arrival.stranger());
    }

    @PostMapping("/portal/{key}/sign-in")
    Answer signIn(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        if (host.isOnly()) {
            throw new NotFoundException("page");
        }
        Typed typed = new Typed(request);
        try {
            SignInStep step = visitor.signIn().signIn(typed.text("email"), typed.text("password"));
            return wayIn.goOn(step, ReturnTo.parse(typed.text("to")), visitor, request, response);
        } catch (SignInRefusedException refused) {
            return page(visitor, typed.text("email"), typed.text("to"))
                    .wrong(new InvalidInputException(Violation.of("", "sign-in-refused")));
        }
    }

    @PostMapping("/portal/{key}/sign-out")
    Answer signOut(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        session.end(visitor.portal(), request, response);
        return Answer.redirect("/sign-in?done=signed-out");
    }

    private Answer.Page page(VisitorFace visitor, String email, String to) {
        return Answer.page("visitor/sign-in")
                .with("email", email)
                .with("host", host.isOffered())
                .with("register", visitor.registration().isOpen())
                .with("link", visitor.signInLink().life().isPresent())
                .with("to", ReturnTo.parse(to).path());
    }
}
