package org.customerportal.idempotency;

import org.customerportal.problem.PortalException;
import org.customerportal.problem.PortalProblem;

/** The key was used before for another input. Nothing was created; the first result stays as it is. */
public final class IdempotencyKeyReusedException extends PortalException {

    private static final long serialVersionUID = 1L;

    IdempotencyKeyReusedException() {
        super(PortalProblem.IDEMPOTENCY_KEY_REUSED, "The idempotency key was used for another input");
    }
}
