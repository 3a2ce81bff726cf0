package org.customerportal.signin;

import org.customerportal.problem.PortalException;
import org.customerportal.problem.PortalProblem;

/** No session that lives was presented: none, unknown, ended, expired, of another portal, or of a user who may not sign in. */
public final class NotSignedInException extends PortalException {

    private static final long serialVersionUID = 1L;

    NotSignedInException() {
        super(PortalProblem.NOT_SIGNED_IN, "Not signed in");
    }
}
