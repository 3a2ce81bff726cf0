package org.customerportal.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one input, so that a person hears of everything at once. Used by one thread. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Notes that something is wrong. */
    public void add(Violation violation) {
        found.add(violation);
    }

    /** Notes the violation if the rule does not hold. */
    public void unless(boolean rule, Violation violation) {
        if (!rule) {
            found.add(violation);
        }
    }

    /** Runs a check and notes what it complains of. */
    public void gather(Runnable check) {
        try {
            check.run();
        } catch (InvalidInputException wrong) {
            found.addAll(wrong.violations());
        }
    }

    /**
     * Ends the collection.
     *
     * @throws InvalidInputException if anything was noted
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
