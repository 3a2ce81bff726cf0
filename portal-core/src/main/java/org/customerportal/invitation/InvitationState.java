package org.customerportal.invitation;

/** Where an invitation stands at some instant. */
public enum InvitationState {
    /** Can be accepted. */
    PENDING,
    /** Was accepted. */
    ACCEPTED,
    /** Ran out of time; stays listed and can be sent again. */
    EXPIRED,
    /** Was taken back. */
    REVOKED
}
