package org.customerportal.spring.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.customerportal.VisitorFace;
import org.customerportal.signin.SecondStep;
import org.customerportal.signin.SignInStep;
import org.customerportal.signin.WelcomeStep;
import org.customerportal.spring.security.PortalCookies.Purpose;
import org.customerportal.spring.web.Answer;

/** Where a browser goes once the first proof was right, whatever it was. Thread-safe. */
final class WayIn {

    private final BrowserSession session;
    private final MailedLink link;

    WayIn(BrowserSession session, MailedLink link) {
        this.session = session;
        this.link = link;
    }

    /** Gives the browser its session, or sends it to what is left to do first. */
    Answer goOn(
            SignInStep step,
            ReturnTo to,
            VisitorFace visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (step instanceof SecondStep half) {
            link.keep(Purpose.SECOND_STEP, visitor.portal(), half.token(), response);
            return Answer.redirect("/sign-in/code" + to.query());
        }
        if (step instanceof WelcomeStep invited) {
            link.keep(Purpose.INVITATION, visitor.portal(), invited.token(), response);
            return Answer.redirect("/invitation");
        }
        session.begin(step.signedIn(), visitor.portal(), request, response);
        return Answer.redirect(to.path());
    }
}
