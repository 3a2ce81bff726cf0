package org.customerportal.credential;

import org.customerportal.problem.PortalException;
import org.customerportal.problem.PortalProblem;

/** Too many passwords are being judged at this moment. Nothing was judged or counted; try again in a few seconds. */
public final class HasherBusyException extends PortalException {

    private static final long serialVersionUID = 1L;

    HasherBusyException() {
        super(PortalProblem.BUSY, "Too many passwords are being judged");
    }
}
