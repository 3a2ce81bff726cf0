package org.customerportal.json;

import org.customerportal.problem.PortalException;
import org.customerportal.problem.PortalProblem;

/** A text is not the JSON object it should be. The text is not repeated here, because it may hold personal values. */
public final class MalformedJsonException extends PortalException {

    private static final long serialVersionUID = 1L;

    MalformedJsonException() {
        super(PortalProblem.INVALID_INPUT, "Not a JSON object within the limits");
    }
}
