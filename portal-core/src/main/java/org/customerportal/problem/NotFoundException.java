package org.customerportal.problem;

/**
 * There is no such thing, or the viewer may not see it. Nobody outside can tell which, so it carries the kind of the thing
 * and nothing else.
 */
public final class NotFoundException extends PortalException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the refusal.
     *
     * @param kind the kind of thing that was asked for, for example {@code request}; never its id
     */
    public NotFoundException(String kind) {
        super(PortalProblem.NOT_FOUND, "No such " + kind);
    }
}
