package org.customerportal.spring.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where the portal lives in the host's application, below its context path.
 *
 * @param root begins with a slash and has none at the end, for example {@code /portal}
 */
public record PortalPath(String root) {

    private static final String DESK = "desk";

    /** Says whether the request goes to any address of the product. */
    public boolean isOurs(HttpServletRequest request) {
        String path = path(request);
        return path.equals(root) || path.startsWith(root + "/");
    }

    /** Says whether the request goes to the desk, which stays under the host's own sign-in. */
    public boolean isDesk(HttpServletRequest request) {
        return isOurs(request) && DESK.equals(firstSegment(request));
    }

    /** Says whether the request goes to an address of ours that the host's sign-in does not cover. */
    public boolean isCustomerSide(HttpServletRequest request) {
        return isOurs(request) && !DESK.equals(firstSegment(request));
    }

    /** Returns the portal key in the address, whether or not there is such a portal. */
    public Optional<String> key(HttpServletRequest request) {
        return isOurs(request) ? Optional.of(firstSegment(request)).filter(key -> !key.isEmpty()) : Optional.empty();
    }

    /** Returns the address of a portal below the context path. */
    public String of(String key) {
        return root + "/" + key;
    }

    /** Returns the address of the request below the context path, decoded. */
    public static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    private String firstSegment(HttpServletRequest request) {
        String path = path(request);
        if (path.length() <= root.length() + 1) {
            return "";
        }
        int end = path.indexOf('/', root.length() + 1);
        return end < 0 ? path.substring(root.length() + 1) : path.substring(root.length() + 1, end);
    }
}
