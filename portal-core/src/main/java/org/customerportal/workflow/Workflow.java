package org.customerportal.workflow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The graph of statuses a request can pass through. Immutable, and sound from birth: keys are unique, and every status that
 * is named exists.
 *
 * @param initial where a request begins
 * @param statuses in the order in which people should read them
 * @param transitions the allowed moves; everything else is refused
 */
public record Workflow(StatusKey initial, List<Status> statuses, List<Transition> transitions) {

    public Workflow {
        requireNonNull(initial, "initial");
        statuses = List.copyOf(statuses);
        transitions = List.copyOf(transitions);
        long distinct = statuses.stream().map(Status::key).distinct().count();
        if (distinct != statuses.size()) {
            throw new IllegalArgumentException("two statuses share a key");
        }
        List<Status> known = statuses;
        named(known, initial);
        for (Status status : statuses) {
            status.afterCustomerReply().ifPresent(after -> named(known, after));
        }
        for (Transition transition : transitions) {
            named(known, transition.from());
            named(known, transition.to());
        }
    }

    /**
     * Returns the workflow that ships: Open, In Progress, On Hold, Waiting for You, Resolved, Closed, Cancelled. A customer's
     * reply moves Waiting for You and On Hold to In Progress and reopens Resolved.
     */
    public static Workflow standard() {
        return StandardWorkflow.create();
    }

    /**
     * Returns the status with this key.
     *
     * @throws IllegalArgumentException if the workflow has none; a stored request always names one of its own version
     */
    public Status status(StatusKey key) {
        return named(statuses, key);
    }

    /** Returns the status with this key, where the key may come from outside. */
    public Optional<Status> find(StatusKey key) {
        return statuses.stream().filter(status -> status.key().equals(key)).findFirst();
    }

    /** Says whether the party may move a request from one status to the other. */
    public boolean allows(StatusKey from, StatusKey to, Party party) {
        return transitions.stream().anyMatch(t -> t.from().equals(from) && t.to().equals(to) && t.by().contains(party));
    }

    /** Returns the statuses that the party may choose from one status or another, in the order of the workflow. */
    public List<Status> choices(Party party) {
        return statuses.stream()
                .filter(status ->
                        transitions.stream().anyMatch(t -> t.to().equals(status.key()) && t.by().contains(party)))
                .toList();
    }

    private static Status named(List<Status> statuses, StatusKey key) {
        return statuses.stream()
                .filter(status -> status.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such status: " + key.value()));
    }
}
