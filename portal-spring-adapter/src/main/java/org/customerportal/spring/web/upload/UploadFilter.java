package org.customerportal.spring.web.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.customerportal.spring.security.PortalPath;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps the body of a form with a file to itself, at the one address that takes such a form. */
final class UploadFilter extends OncePerRequestFilter {

    private static final String TYPE = "multipart/form-data";

    /** Below the address of a portal. */
    private static final String TAKES_FILES = "/profile/picture";

    private final PortalPath path;
    private final UploadRoom room;

    UploadFilter(PortalPath path, UploadRoom room) {
        this.path = path;
        this.room = room;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        boolean form = "POST".equals(request.getMethod()) && type.startsWith(TYPE);
        return !form
                || !path.isCustomerSide(request)
                || path.key(request)
                        .filter(key -> PortalPath.path(request).equals(path.of(key) + TAKES_FILES))
                        .isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Upload upload = new Upload(request, room);
        try {
            chain.doFilter(new HiddenBody(request), response);
        } finally {
            upload.close();
        }
    }
}
