package org.customerportal.staff;

import org.customerportal.problem.PortalException;
import org.customerportal.problem.PortalProblem;

/** The host did not give this person of the host the right for the call. Nothing was read or changed. */
public final class MissingRightException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final StaffRight right;

    MissingRightException(StaffRight right) {
        super(PortalProblem.NOT_ALLOWED, "The staff member lacks " + right);
        this.right = right;
    }

    /** Returns the right that is missing. */
    public StaffRight right() {
        return right;
    }
}
