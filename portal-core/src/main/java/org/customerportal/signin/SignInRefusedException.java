package org.customerportal.signin;

import org.customerportal.problem.PortalException;
import org.customerportal.problem.PortalProblem;

/** The sign-in failed. Unknown, wrong, invited, disabled and erased look the same; the same work was done for each. */
public final class SignInRefusedException extends PortalException {

    private static final long serialVersionUID = 1L;

    SignInRefusedException() {
        super(PortalProblem.SIGN_IN_REFUSED, "The sign-in was refused");
    }
}
