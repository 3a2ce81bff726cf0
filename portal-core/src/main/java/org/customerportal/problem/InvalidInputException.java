package org.customerportal.problem;

import java.util.List;
import java.util.stream.Collectors;

/** An input breaks at least one rule. Nothing was stored or consumed; the same input cannot succeed. */
public final class InvalidInputException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final List<Violation> violations;

    /**
     * Makes the refusal.
     *
     * @param violations what is wrong, in the order in which people should read it; at least one
     */
    public InvalidInputException(List<Violation> violations) {
        super(
                PortalProblem.INVALID_INPUT,
                violations.stream().map(v -> v.path() + ": " + v.code()).collect(Collectors.joining(", ")));
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("an invalid input has at least one violation");
        }
        this.violations = List.copyOf(violations);
    }

    /** Makes the refusal of a single thing. */
    public InvalidInputException(Violation violation) {
        this(List.of(violation));
    }

    /** Returns what is wrong, in the order in which people should read it; never empty. */
    public List<Violation> violations() {
        return violations;
    }
}
