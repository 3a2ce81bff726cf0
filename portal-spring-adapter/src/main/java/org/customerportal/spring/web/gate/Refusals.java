package org.customerportal.spring.web.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.PortalException;
import org.customerportal.spring.security.PortalPath;
import org.customerportal.spring.web.Answer;
import org.customerportal.throttle.TooManyAttemptsException;
import org.customerportal.token.SecretTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what was refused or went wrong into pages, for our controllers and for nobody else's. */
@ControllerAdvice(FormGuard.OUR_PACKAGES)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String RETRY_SECONDS = "5";
    private static final int NUMBER_LENGTH = 10;

    /** RFC 6585, section 4; the servlet API has no name for it. */
    private static final int TOO_MANY_REQUESTS = 429;

    private final SecretTokens numbers = new SecretTokens();
    private final PortalPath path;

    Refusals(PortalPath path) {
        this.path = path;
    }

    @ExceptionHandler
    Answer refused(PortalException refusal, HttpServletRequest request, HttpServletResponse response) {
        return switch (refusal.problem()) {
            case NOT_FOUND, INVALID_CURSOR -> notFound();
            case NOT_ALLOWED -> notAllowed(refusal);
            case NOT_SIGNED_IN -> Answer.redirect(signIn(request));
            case SIGN_IN_REFUSED -> Answer.redirect("/sign-in");
            case LINK_REFUSED -> Answer.page("problem/link").status(HttpServletResponse.SC_NOT_FOUND);
            case STALE_VERSION, DUPLICATE, IDEMPOTENCY_KEY_REUSED ->
                conflict(refusal.problem().code());
            case INVALID_INPUT -> Answer.page("problem/invalid").wrong(((InvalidInputException) refusal));
            case TOO_BROAD -> Answer.page("problem/too-broad").status(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case TOO_MANY_ATTEMPTS -> tooMany((TooManyAttemptsException) refusal, response);
            case BUSY -> busy(response);
        };
    }

    @ExceptionHandler
    Answer refused(FormRefusedException refusal) {
        return Answer.page("problem/form").status(HttpServletResponse.SC_FORBIDDEN);
    }

    @ExceptionHandler
    Answer failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse || failure instanceof IllegalArgumentException) {
            return notFound();
        }
        String number = numbers.next().reveal().substring(0, NUMBER_LENGTH);
        LOG.error("Failure {} at {}", number, request.getMethod(), failure);
        return Answer.page("problem/failure")
                .status(HttpServletResponse.SC_INTERNAL_SERVER_ERROR)
                .with("number", number);
    }

    /** Returns the way to the sign-in, which leads back to the page that somebody wanted to see. */
    private String signIn(HttpServletRequest request) {
        String base = path.key(request).map(path::of).orElse("");
        String wanted = PortalPath.path(request).substring(base.length());
        boolean shown = "GET".equals(request.getMethod()) && wanted.length() > 1;
        if (!shown) {
            return "/sign-in";
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return "/sign-in?to=" + URLEncoder.encode(wanted + query, UTF_8);
    }

    private static Answer.Page notFound() {
        return Answer.page("problem/not-found").status(HttpServletResponse.SC_NOT_FOUND);
    }

    /** What the host does not allow its staff looks absent; what the state of a thing forbids is told with its reason. */
    private static Answer.Page notAllowed(PortalException refusal) {
        return refusal instanceof NotAllowedException known ? conflict(known.reason()) : notFound();
    }

    private static Answer.Page conflict(String reason) {
        return Answer.page("problem/conflict")
                .status(HttpServletResponse.SC_CONFLICT)
                .with("reason", reason);
    }

    private static Answer.Page tooMany(TooManyAttemptsException refusal, HttpServletResponse response) {
        long seconds = refusal.retryAfter().plusMillis(999).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(seconds, 1)));
        return Answer.page("problem/too-many").status(TOO_MANY_REQUESTS);
    }

    private static Answer.Page busy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return Answer.page("problem/busy").status(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
