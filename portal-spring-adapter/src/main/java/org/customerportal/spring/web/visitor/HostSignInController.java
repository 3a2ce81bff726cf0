package org.customerportal.spring.web.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import org.customerportal.VisitorFace;
import org.customerportal.problem.NotFoundException;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.Arrival;
import org.customerportal.spring.web.view.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way through the host's own sign-in. It comes by here twice: without anybody, and again with somebody. */
@Controller
class HostSignInController {

    private static final int FORBIDDEN = 403;

    private final HostSignIn host;

    HostSignInController(HostSignIn host) {
        this.host = host;
    }

    @GetMapping("/portal/{key}/sign-in/host")
    @Nullable
    Answer enter(VisitorFace visitor, Arrival arrival, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ReturnTo wanted = ReturnTo.parse(new Typed(request).text("to"));
        if (!host.isOffered()) {
            throw new NotFoundException("page");
        }
        if (!request.authenticate(response)) {
            // The host has answered, with the way to its sign-in.
            return null;
        }
        // An invitation is how somebody ceases to be a stranger.
        return arrival.signedIn() || wanted.path().equals("/invitation")
                ? Answer.redirect(wanted.path())
                : stranger(host);
    }

    /** Returns what somebody reads whom the host knows and the portal does not. */
    static Answer.Page stranger(HostSignIn host) {
        Answer.Page page = Answer.page("visitor/stranger").status(FORBIDDEN);
        return host.logout().map(address -> page.with("logout", address)).orElse(page);
    }

    /** Returns the advice to sign in at the host. */
    static Answer.Redirect away(ReturnTo wanted) {
        return Answer.redirect("/sign-in/host?to=" + URLEncoder.encode(wanted.path(), UTF_8));
    }
}
