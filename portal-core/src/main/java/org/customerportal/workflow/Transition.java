package org.customerportal.workflow;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * An allowed move.
 *
 * @param from the status before
 * @param to the status after; never the same
 * @param by who may make the move; never empty
 */
public record Transition(StatusKey from, StatusKey to, Set<Party> by) {

    public Transition {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        by = Set.copyOf(by);
        if (by.isEmpty() || from.equals(to)) {
            throw new IllegalArgumentException("a transition leads to another status and is made by somebody");
        }
    }
}
