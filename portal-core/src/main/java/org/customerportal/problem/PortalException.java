package org.customerportal.problem;

import static java.util.Objects.requireNonNull;

/**
 * The root of every refusal. It carries a stable {@link PortalProblem}; the message is written for logs, may change, and
 * never holds a password, a token or a stored text.
 *
 * <p>A refused use case leaves nothing behind unless the refusal says so.
 */
public abstract class PortalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PortalProblem problem;

    protected PortalException(PortalProblem problem, String message) {
        super(message);
        this.problem = requireNonNull(problem, "problem");
    }

    /** Returns the kind of refusal. */
    public PortalProblem problem() {
        return problem;
    }
}
