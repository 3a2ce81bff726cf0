package org.customerportal.filter;

/** How a viewer stands to a request. Names are stable: they are stored. */
public enum Relation {
    /** The viewer asked for it. */
    REQUESTER,
    /** The viewer takes part in it. */
    PARTICIPANT,
    /** The viewer is asked to approve it. */
    APPROVER,
    /** The viewer belongs to the organization that it is for. */
    ORGANIZATION,
    /** The viewer belongs to another organization that is related to it. */
    RELATED_ORGANIZATION;

    /** Says whether a request can stand so to many; such a relation cannot be negated. */
    public boolean isToMany() {
        return switch (this) {
            case REQUESTER, ORGANIZATION -> false;
            case PARTICIPANT, APPROVER, RELATED_ORGANIZATION -> true;
        };
    }
}
