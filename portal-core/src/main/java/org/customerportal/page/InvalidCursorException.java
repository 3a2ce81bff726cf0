package org.customerportal.page;

import org.customerportal.problem.PortalException;
import org.customerportal.problem.PortalProblem;

/** A cursor was made for another query or viewer, or was changed on the way. The first page of the list still works. */
public final class InvalidCursorException extends PortalException {

    private static final long serialVersionUID = 1L;

    InvalidCursorException() {
        super(PortalProblem.INVALID_CURSOR, "The cursor does not belong to this list");
    }
}
