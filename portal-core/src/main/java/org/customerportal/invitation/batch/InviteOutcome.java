package org.customerportal.invitation.batch;

/** What became of one row of a list. */
public enum InviteOutcome {
    /** Is invited; a mail follows. */
    INVITED,
    /** Was taken in. What came of it is not told to who is not staff. */
    RECEIVED,
    /** Has an invitation to the organization that is pending, expired or not. */
    ALREADY_PENDING,
    /** Belongs to the organization. */
    ALREADY_MEMBER,
    /** Is disabled. */
    DISABLED,
    /** Is no single address. */
    INVALID_ADDRESS,
    /** Names a role that does not exist. */
    INVALID_ROLE,
    /** Is the address of an earlier row, whatever became of that. */
    REPEATED,
    /** Something went wrong; the same row may succeed later. */
    FAILED
}
