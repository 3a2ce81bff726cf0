package org.customerportal.spring.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.customerportal.VisitorFace;
import org.customerportal.credential.PasswordPolicy;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.security.PortalCookies.Purpose;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The way back for somebody who forgot the password: ask for a link, then choose a new password. */
@Controller
class PasswordResetController {

    private final MailedLink link;
    private final HostSignIn host;

    PasswordResetController(MailedLink link, HostSignIn host) {
        this.link = link;
        this.host = host;
    }

    @GetMapping("/portal/{key}/forgot")
    Answer ask(VisitorFace visitor) {
        refuseWhereTheHostSignsIn();
        return Answer.page("visitor/forgot");
    }

    @PostMapping("/portal/{key}/forgot")
    Answer send(VisitorFace visitor, HttpServletRequest request) {
        refuseWhereTheHostSignsIn();
        visitor.passwordReset().request(new Typed(request).text("email"));
        return Answer.redirect("/forgot/sent");
    }

    @GetMapping("/portal/{key}/forgot/sent")
    Answer sent(VisitorFace visitor) {
        return Answer.page("visitor/forgot-sent")
                .with("life", visitor.portal().settings().links().reset());
    }

    @GetMapping(path = "/portal/{key}/reset", params = "token")
    Answer follow(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        return link.follow(Purpose.RESET, visitor.portal(), "/reset", request, response);
    }

    @GetMapping("/portal/{key}/reset")
    Answer show(VisitorFace visitor, HttpServletRequest request) {
        return page(visitor.passwordReset().look(token(visitor, request)));
    }

    @PostMapping("/portal/{key}/reset")
    Answer reset(VisitorFace visitor, HttpServletRequest request, HttpServletResponse response) {
        String token = token(visitor, request);
        PasswordPolicy policy = visitor.passwordReset().look(token);
        try {
            visitor.passwordReset().reset(token, new Typed(request).text("password"));
        } catch (InvalidInputException refused) {
            return page(policy).wrong(refused);
        }
        link.forget(Purpose.RESET, visitor.portal(), response);
        return Answer.redirect("/sign-in?done=password-changed");
    }

    private void refuseWhereTheHostSignsIn() {
        if (host.isOnly()) {
            throw new NotFoundException("page");
        }
    }

    private String token(VisitorFace visitor, HttpServletRequest request) {
        return link.token(Purpose.RESET, visitor.portal(), request);
    }

    private static Answer.Page page(PasswordPolicy policy) {
        return Answer.page("visitor/reset").with("minimum", policy.minimum());
    }
}
