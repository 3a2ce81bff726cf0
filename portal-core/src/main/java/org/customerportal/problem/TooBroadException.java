package org.customerportal.problem;

/** Thrown when a storage gave up looking after the time that it allows for one question. Nothing was changed. */
public final class TooBroadException extends PortalException {

    private static final long serialVersionUID = 1L;

    /** Makes the refusal. */
    public TooBroadException() {
        super(PortalProblem.TOO_BROAD, "The question reaches too far to be answered in time");
    }
}
