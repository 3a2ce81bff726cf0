package org.customerportal.spring.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.spring.security.PortalCookies;
import org.customerportal.spring.security.PortalCookies.Purpose;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Typed;
import org.customerportal.token.SecretToken;

/**
 * Takes the token of a mailed link out of the address, before any page is shown from which it could leak, and keeps it in a
 * cookie for a quarter of an hour. Following the link consumes nothing: programs that read mail do that too (S20).
 * Thread-safe.
 */
final class MailedLink {

    private final PortalCookies cookies;

    MailedLink(PortalCookies cookies) {
        this.cookies = cookies;
    }

    /** Moves the token from the address to the cookie. A request that only asks for headers moves nothing. */
    Answer follow(
            Purpose purpose,
            PortalDefinition portal,
            String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        String token = new Typed(request).text("token");
        if ("GET".equals(request.getMethod())) {
            SecretToken.parse(token)
                    .ifPresentOrElse(
                            known -> cookies.write(response, portal, purpose, known.reveal()),
                            () -> cookies.remove(response, portal, purpose));
        }
        return Answer.redirect(page);
    }

    /** Keeps a token that came from no mail, as one that did. */
    void keep(Purpose purpose, PortalDefinition portal, SecretToken token, HttpServletResponse response) {
        cookies.write(response, portal, purpose, token.reveal());
    }

    /** Returns the token that was moved before; one that cannot be any token if there is none. */
    String token(Purpose purpose, PortalDefinition portal, HttpServletRequest request) {
        return cookies.read(request, portal, purpose).orElse("");
    }

    /** Forgets the token, once it has been used up. */
    void forget(Purpose purpose, PortalDefinition portal, HttpServletResponse response) {
        cookies.remove(response, portal, purpose);
    }
}
