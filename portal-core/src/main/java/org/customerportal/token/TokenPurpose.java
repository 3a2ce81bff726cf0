package org.customerportal.token;

/** What a mailed link is good for. A token of one purpose fails at every other. */
public enum TokenPurpose {
    /** Accepts an invitation; the subject is the invitation. */
    INVITATION,
    /** Sets a new password; the subject is the user. */
    PASSWORD_RESET,
    /** Confirms another address; the subject is the user. */
    ADDRESS_CHANGE,
    /** Proves the address of somebody whom nobody has invited; the subject is the registration. */
    REGISTRATION,
    /** Signs in without the password; the subject is the user. */
    SIGN_IN,
    /** Goes on with a sign-in whose password was right; the subject is the user. Never mailed. */
    SECOND_STEP
}
