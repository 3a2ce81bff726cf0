package org.customerportal.throttle;

import java.time.Duration;
import org.customerportal.problem.PortalException;
import org.customerportal.problem.PortalProblem;

/** Too much was guessed from one place. Nothing was judged; after the {@linkplain #retryAfter() wait} the next attempt is. */
public final class TooManyAttemptsException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** Refuses an attempt until some time has passed. */
    public TooManyAttemptsException(Duration retryAfter) {
        super(PortalProblem.TOO_MANY_ATTEMPTS, "Too many attempts from one place");
        this.retryAfter = retryAfter;
    }

    /** Returns how long to wait. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
