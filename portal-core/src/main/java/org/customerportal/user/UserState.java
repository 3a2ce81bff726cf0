package org.customerportal.user;

/** Where a portal user stands in life. */
public enum UserState {
    /** Asked to come and not here yet: no password, no sign-in. */
    INVITED,
    /** May sign in. */
    ACTIVE,
    /** May not sign in; sessions have ended; everything stays. */
    DISABLED,
    /** Pseudonymised for good; the requests stay. */
    ERASED
}
