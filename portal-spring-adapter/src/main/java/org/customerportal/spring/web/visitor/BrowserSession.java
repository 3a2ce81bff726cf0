package org.customerportal.spring.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.customerportal.CustomerPortal;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.signin.NotSignedInException;
import org.customerportal.signin.SignedIn;
import org.customerportal.spring.security.PortalCookies;
import org.customerportal.spring.security.PortalCookies.Purpose;

/** Where a session enters the browser and leaves it. Thread-safe. */
final class BrowserSession {

    private final CustomerPortal portal;
    private final PortalCookies cookies;

    BrowserSession(CustomerPortal portal, PortalCookies cookies) {
        this.portal = portal;
        this.cookies = cookies;
    }

    /** Gives the browser its session. One that it had before ends, and so does every form made before (ASVS V7.2.4). */
    void begin(
            SignedIn signedIn, PortalDefinition definition, HttpServletRequest request, HttpServletResponse response) {
        endIfAny(definition, request);
        cookies.remove(response, definition, Purpose.VISITOR);
        cookies.write(response, definition, Purpose.SESSION, signedIn.token().reveal());
    }

    /** Ends the browser's session, if it has one. */
    void end(PortalDefinition definition, HttpServletRequest request, HttpServletResponse response) {
        endIfAny(definition, request);
        cookies.remove(response, definition, Purpose.SESSION);
    }

    private void endIfAny(PortalDefinition definition, HttpServletRequest request) {
        cookies.read(request, definition, Purpose.SESSION).ifPresent(token -> {
            try {
                portal.customer(definition.key().value(), token).sessions().signOut();
            } catch (NotSignedInException endedBefore) {
                // nothing left to end
                return;
            }
        });
    }
}
