package org.customerportal.problem;

/** The viewer sees the thing but may not do this now. Nothing was changed; the reason is a stable code. */
public final class NotAllowedException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * Makes the refusal.
     *
     * @param reason why not, as a stable code in upper case, for example {@code REQUEST_CLOSED}
     */
    public NotAllowedException(String reason) {
        super(PortalProblem.NOT_ALLOWED, "Not allowed: " + reason);
        this.reason = reason;
    }

    /** Returns why not, as a stable code in upper case. */
    public String reason() {
        return reason;
    }
}
