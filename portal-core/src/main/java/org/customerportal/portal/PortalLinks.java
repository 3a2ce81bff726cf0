package org.customerportal.portal;

import java.net.URI;
import java.util.UUID;
import org.customerportal.token.SecretToken;

/**
 * Makes the addresses that leave the portal, always from the configured base address and never from what a browser said
 * (R04 to R06).
 *
 * @param base absolute, {@code https} (or {@code http} on a loopback host), without query, fragment and trailing slash
 */
public record PortalLinks(URI base) {

    public PortalLinks {
        boolean loopback = "localhost".equals(base.getHost()) || "127.0.0.1".equals(base.getHost());
        boolean secure = "https".equals(base.getScheme()) || ("http".equals(base.getScheme()) && loopback);
        if (!secure || base.getHost() == null || base.getQuery() != null || base.getFragment() != null) {
            throw new IllegalArgumentException("a base address is absolute, https, without query: " + base);
        }
        if (base.getPath().endsWith("/")) {
            throw new IllegalArgumentException("a base address has no trailing slash: " + base);
        }
    }

    /** Returns the address of the home page. */
    public String home() {
        return base + "/";
    }

    /** Returns the address of one request, for customers. */
    public String request(UUID request) {
        return base + "/requests/" + request;
    }

    /** Returns the address at which a customer mutes one request, behind the sign-in. */
    public String mute(UUID request) {
        return request(request) + "#mails";
    }

    /** Returns the address at which a customer chooses what to get mails about, behind the sign-in. */
    public String notifications() {
        return base + "/profile/notifications";
    }

    /** Returns the address of one request, for staff: the desk stands beside the portal, under the same parent. */
    public String deskRequest(UUID request) {
        return desk() + "/requests/" + request;
    }

    /** Returns the address under which an invitation is accepted. */
    public String invitation(SecretToken token) {
        return base + "/invitation?token=" + token.reveal();
    }

    /** Returns the address under which another mail address is confirmed. */
    public String address(SecretToken token) {
        return base + "/address?token=" + token.reveal();
    }

    /** Returns the address under which the address of somebody is proven who registers. */
    public String registration(SecretToken token) {
        return base + "/registration?token=" + token.reveal();
    }

    /** Returns the address where administrators look after an organization. */
    public String organization(UUID organization) {
        return base + "/organization/" + organization;
    }

    /** Returns the address where staff see who waits to be let in. */
    public String deskRegistrations() {
        return desk() + "/registrations";
    }

    /** Returns the address under which the holder of a link signs in. */
    public String signIn(SecretToken token) {
        return base + "/sign-in/link/open?token=" + token.reveal();
    }

    /** Returns the address under which a new password is set. */
    public String reset(SecretToken token) {
        return base + "/reset?token=" + token.reveal();
    }

    private String desk() {
        String portal = base.toString();
        return portal.substring(0, portal.lastIndexOf('/')) + "/desk";
    }
}
