package org.customerportal.organization;

/** Where an organization stands. */
public enum OrganizationState {
    /** Its members make requests for it and see what they share. */
    ACTIVE,
    /**
     * Its memberships are not in force: nobody makes requests for it, sees through it, administers it or is invited to it. People
     * stay, each with the own requests, and whatever else they belong to.
     */
    DISABLED,
    /** It has become a part of another one, with everything it had, and never comes back. */
    MERGED
}
