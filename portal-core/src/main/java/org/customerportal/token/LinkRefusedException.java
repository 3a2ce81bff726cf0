package org.customerportal.token;

import org.customerportal.problem.PortalException;
import org.customerportal.problem.PortalProblem;

/**
 * A link from a mail does not work. Unknown, malformed, used, expired, revoked and made for another purpose all look the
 * same to whoever presents it. Nothing was consumed or changed.
 */
public final class LinkRefusedException extends PortalException {

    private static final long serialVersionUID = 1L;

    /** Makes the refusal; it carries nothing on purpose. */
    public LinkRefusedException() {
        super(PortalProblem.LINK_REFUSED, "The link does not work");
    }
}
