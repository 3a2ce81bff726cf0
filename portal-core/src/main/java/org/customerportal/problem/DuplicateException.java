package org.customerportal.problem;

/** A value that must be unique is taken. What was stored before stays as it was. */
public final class DuplicateException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final String property;

    /**
     * Makes the refusal.
     *
     * @param property what must be unique, for example {@code user.email}; never the value itself
     */
    public DuplicateException(String property) {
        super(PortalProblem.DUPLICATE, "Taken: " + property);
        this.property = property;
    }

    /** Returns what must be unique, for example {@code user.email}. */
    public String property() {
        return property;
    }
}
