package org.customerportal.credential;

import org.customerportal.problem.PortalException;
import org.customerportal.problem.PortalProblem;

/** Nobody can tell at this moment whether a password has leaked. Nothing was changed; try again a little later. */
public final class LeakCheckSilentException extends PortalException {

    private static final long serialVersionUID = 1L;

    LeakCheckSilentException(RuntimeException cause) {
        super(PortalProblem.BUSY, "It cannot be found out now whether a password has leaked");
        initCause(cause);
    }
}
