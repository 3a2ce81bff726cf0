package org.customerportal.spring.web.gate;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.customerportal.CustomerPortal;
import org.customerportal.spring.security.FormKeys;
import org.customerportal.spring.security.FormTokens;
import org.customerportal.spring.security.PortalPath;
import org.customerportal.spring.web.Faces;
import org.customerportal.spring.web.upload.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Runs before each of our controllers. It asks the host for its sign-in at the desk, and lets no form of a customer or
 * visitor through that was not made for this very browser. It goes by the controller that is about to run, so no spelling
 * of an address passes by. A file is read here, once it is known who sends it, because the secret of its form comes with it.
 */
final class FormGuard implements HandlerInterceptor {

    static final String OUR_PACKAGES = "org.customerportal.spring.web";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final CustomerPortal portal;
    private final Faces faces;
    private final FormKeys keys;
    private final PortalPath path;

    FormGuard(CustomerPortal portal, Faces faces, FormKeys keys, PortalPath path) {
        this.portal = portal;
        this.faces = faces;
        this.keys = keys;
        this.path = path;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith(OUR_PACKAGES)) {
            return true;
        }
        if (path.isDesk(request)) {
            return request.getUserPrincipal() != null || request.authenticate(response);
        }
        if (!READING.contains(request.getMethod())) {
            check(request);
        }
        return true;
    }

    private void check(HttpServletRequest request) {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            throw new FormRefusedException();
        }
        Optional<Upload> upload = Upload.of(request);
        upload.ifPresent(sent -> sent.open(faces.customer(request).user().id()));
        // Of a body that is refused nothing can be had, so that there is nothing to protect.
        boolean fits = upload.map(sent -> sent.isRefused() || fits(sent.field(FormTokens.FIELD), request))
                .orElseGet(() -> fits(request.getParameter(FormTokens.FIELD), request));
        if (!fits) {
            throw new FormRefusedException();
        }
    }

    private boolean fits(@Nullable String presented, HttpServletRequest request) {
        return presented != null
                && path.key(request)
                        .map(portal::definition)
                        .filter(definition -> keys.fits(presented, request, definition))
                        .isPresent();
    }
}
