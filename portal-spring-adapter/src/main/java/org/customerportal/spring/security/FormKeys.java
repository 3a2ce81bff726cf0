package org.customerportal.spring.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.spring.HostCustomer;

/**
 * Makes the tokens of forms and judges them. A token fits the browser whose cookie keys it, the portal, and the person for
 * whom the host vouched when the form was made: it does not survive a sign-in or a sign-out at the host. Thread-safe.
 */
public final class FormKeys {

    private final PortalCookies cookies;
    private final HostSignIn host;

    FormKeys(PortalCookies cookies, HostSignIn host) {
        this.cookies = cookies;
        this.host = host;
    }

    /** Returns the token for forms; a browser that has no secret yet gets one. */
    public String token(HttpServletRequest request, HttpServletResponse response, PortalDefinition portal) {
        String secret = cookies.formSecret(request, portal).orElseGet(() -> cookies.newFormSecret(response, portal));
        return FormTokens.token(secret, subject(request, portal));
    }

    /** Says whether the token that came with a form was made for this browser, portal and person. */
    public boolean fits(String presented, HttpServletRequest request, PortalDefinition portal) {
        return cookies.formSecret(request, portal)
                .filter(secret -> FormTokens.fits(presented, secret, subject(request, portal)))
                .isPresent();
    }

    private String subject(HttpServletRequest request, PortalDefinition portal) {
        Optional<String> person = host.customer(request).map(FormKeys::name);
        return portal.key().value() + person.orElse("");
    }

    /** Neither a key of a portal nor the parts of an identity have a line break. */
    private static String name(HostCustomer customer) {
        return customer.identity()
                .map(identity -> "\n" + identity.provider() + "\n" + identity.subject())
                .orElseGet(() -> "\n" + customer.user());
    }
}
