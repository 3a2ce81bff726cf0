package org.customerportal.spring.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.customerportal.VisitorFace;
import org.customerportal.problem.NotFoundException;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.security.PortalCookies.Purpose;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Typed;
import org.customerportal.token.SecretTokens;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The way in by a mailed link, where the portal offers it: ask for one, then sign in by a form. Whoever opens it in a browser
 * that asked for none within a quarter of an hour is told so: it may be somebody else who asked.
 */
@Controller
@RequestMapping("/portal/{key}/sign-in/link")
class SignInLinkController {

    private static final String OPEN = "/sign-in/link/open";

    private final MailedLink link;
    private final WayIn wayIn;
    private final HostSignIn host;
    private final SecretTokens secrets = new SecretTokens();

    SignInLinkController(MailedLink link, WayIn wayIn, HostSignIn host) {
        this.link = link;
        this.wayIn = wayIn;
        this.host = host;
    }

    @GetMapping
    Answer ask(VisitorFace visitor) {
        life(visitor);
        return Answer.page("visitor/link");
    }

    @PostMapping
    Answer send(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        life(visitor);
        visitor.signInLink().request(new Typed(request).text("email"));
        link.keep(Purpose.SIGN_IN_ASKED, visitor.portal(), secrets.next(), response);
        return Answer.redirect("/sign-in/link/sent");
    }

    @GetMapping("/sent")
    Answer sent(VisitorFace visitor) {
        return Answer.page("visitor/link-sent").with("life", life(visitor));
    }

    @GetMapping(path = "/open", params = "token")
    Answer follow(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        return link.follow(Purpose.SIGN_IN, visitor.portal(), OPEN, request, response);
    }

    @GetMapping("/open")
    Answer show(VisitorFace visitor, HttpServletRequest request) {
        life(visitor);
        return Answer.page("visitor/link-open")
                .with("email", visitor.signInLink().look(token(visitor, request)))
                .with(
                        "here",
                        !link.token(Purpose.SIGN_IN_ASKED, visitor.portal(), request)
                                .isEmpty());
    }

    @PostMapping("/open")
    Answer signIn(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        life(visitor);
        var step = visitor.signInLink().signIn(token(visitor, request));
        link.forget(Purpose.SIGN_IN, visitor.portal(), response);
        link.forget(Purpose.SIGN_IN_ASKED, visitor.portal(), response);
        return wayIn.goOn(step, ReturnTo.parse(""), visitor, request, response);
    }

    private String token(VisitorFace visitor, HttpServletRequest request) {
        return link.token(Purpose.SIGN_IN, visitor.portal(), request);
    }

    private Duration life(VisitorFace visitor) {
        return visitor.signInLink()
                .life()
                .filter(life -> !host.isOnly())
                .orElseThrow(() -> new NotFoundException("page"));
    }
}
