package org.customerportal.spring.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.AnswerWriter;
import org.customerportal.spring.web.upload.Upload;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts protective headers on every answer under our addresses, whoever writes it, and turns away what no page can
 * have asked for: other methods, bodies that no form sends, parameters that are no text. A file has limits of its own.
 */
final class PortalGate extends OncePerRequestFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String POLICY = String.join(
            "; ",
            List.of(
                    "default-src 'none'",
                    "style-src 'self'",
                    "script-src 'self'",
                    "img-src 'self' data:",
                    "font-src 'self'",
                    "connect-src 'self'",
                    "form-action 'self'",
                    "frame-ancestors 'none'",
                    "base-uri 'none'"));

    private final AnswerWriter writer;
    private final long maxBody;

    PortalGate(AnswerWriter writer, long maxBody) {
        this.writer = writer;
        this.maxBody = maxBody;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        protect(request, response);
        boolean form = "POST".equals(request.getMethod());
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST");
            refuse(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "problem/not-found", request, response);
        } else if (form && request.getContentLengthLong() < 0) {
            refuse(HttpServletResponse.SC_LENGTH_REQUIRED, "problem/too-large", request, response);
        } else if (request.getContentLengthLong() > maxBody
                && Upload.of(request).isEmpty()) {
            refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "problem/too-large", request, response);
        } else if (isMultipart(request) || !isReadable(request)) {
            String page = form ? "problem/invalid" : "problem/not-found";
            refuse(HttpServletResponse.SC_BAD_REQUEST, page, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Says whether the container would write parts of the body to a disk, whoever sends it. A file that we take hides its type. */
    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Says whether the parameters are text at all. Reads a form's body, whose size must be known to be bearable by now. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            return request.getParameterMap() != null;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    private static void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private void refuse(int status, String template, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writer.write(Answer.page(template).status(status), request, response);
    }
}
