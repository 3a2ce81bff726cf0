package org.customerportal.visibility;

import java.util.List;

/**
 * The requests that one viewer may see, as a rule rather than a list. Only a {@link Viewer} makes one. Immutable.
 */
public final class RequestScope {

    private final Clause clause;
    private final String viewer;

    RequestScope(Clause clause, String viewer) {
        this.clause = clause;
        this.viewer = viewer;
    }

    /** Returns the rule, for a storage to translate. */
    public Clause clause() {
        return clause;
    }

    /** Returns a text that tells this viewer from every other, to bind cursors to it. */
    public String viewer() {
        return viewer;
    }

    /** Says whether the viewer may see a request with these facts. */
    public boolean includes(RequestFacts facts) {
        return holds(clause, facts);
    }

    private static boolean holds(Clause clause, RequestFacts facts) {
        return clause.fold(new Clause.Cases<>(
                () -> true,
                () -> !facts.staffOnly(),
                user -> facts.requester().equals(user),
                organization -> facts.organization().equals(organization),
                (List<Clause> parts) -> parts.stream().allMatch(part -> holds(part, facts)),
                (List<Clause> parts) -> parts.stream().anyMatch(part -> holds(part, facts))));
    }
}
