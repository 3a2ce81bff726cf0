package org.customerportal.visibility;

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
        return clause.holds(facts);
    }
}
