package org.customerportal.problem;

/**
 * The stored value has moved on since the caller read it, or is gone. Nothing was written; the caller may read again,
 * show what changed and repeat.
 */
public final class StaleVersionException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final long expected;

    /**
     * Makes the refusal.
     *
     * @param kind the kind of the value, for example {@code request}
     * @param expected the version that the writer held
     */
    public StaleVersionException(String kind, long expected) {
        super(PortalProblem.STALE_VERSION, "The stored %s is no longer at version %d".formatted(kind, expected));
        this.kind = kind;
        this.expected = expected;
    }

    /** Returns the kind of the value, for example {@code request}. */
    public String kind() {
        return kind;
    }

    /** Returns the version that the writer held. */
    public long expected() {
        return expected;
    }
}
