package org.customerportal.spring.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.customerportal.VisitorFace;
import org.customerportal.factor.Enrolment;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.signin.SecondFactorSignIn.Done;
import org.customerportal.spring.security.PortalCookies.Purpose;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Typed;
import org.customerportal.token.LinkRefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The second half of the way in: a code, after the password was right. */
@Controller
@RequestMapping("/portal/{key}/sign-in/code")
class SecondStepController {

    private static final String ANEW = "/sign-in?done=begin-anew";

    private final BrowserSession session;
    private final MailedLink half;

    SecondStepController(BrowserSession session, MailedLink half) {
        this.session = session;
        this.half = half;
    }

    @GetMapping
    Answer show(VisitorFace visitor, HttpServletRequest request) {
        try {
            return page(visitor.secondFactor().look(token(visitor, request)), new Typed(request));
        } catch (LinkRefusedException over) {
            return Answer.redirect(ANEW);
        }
    }

    @PostMapping
    Answer signIn(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        Typed typed = new Typed(request);
        String token = token(visitor, request);
        try {
            return finish(visitor.secondFactor().signIn(token, typed.text("code")), visitor, request, response);
        } catch (InvalidInputException wrong) {
            return page(visitor.secondFactor().look(token), typed).wrong(wrong);
        } catch (LinkRefusedException over) {
            return Answer.redirect(ANEW);
        }
    }

    private Answer finish(Done done, VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        session.begin(done.signedIn(), visitor.portal(), request, response);
        half.forget(Purpose.SECOND_STEP, visitor.portal(), response);
        String to = ReturnTo.parse(new Typed(request).text("to")).path();
        return done.accepted().recoveryCodes().isEmpty()
                ? Answer.redirect(to)
                : Answer.page("visitor/codes")
                        .with("codes", done.accepted().recoveryCodes())
                        .with("to", to);
    }

    private String token(VisitorFace visitor, HttpServletRequest request) {
        return half.token(Purpose.SECOND_STEP, visitor.portal(), request);
    }

    private static Answer.Page page(Optional<Enrolment> enrolment, Typed typed) {
        Answer.Page page = Answer.page(enrolment.isPresent() ? "visitor/enrol" : "visitor/code")
                .with("to", ReturnTo.parse(typed.text("to")).path());
        return enrolment.map(shown -> page.with("enrolment", shown)).orElse(page);
    }
}
