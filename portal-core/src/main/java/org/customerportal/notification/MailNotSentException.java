package org.customerportal.notification;

/**
 * A mail was not handed over, or nobody knows whether it was. Not a refusal of the portal: upkeep catches it and tries
 * again. It never carries the mail.
 */
public final class MailNotSentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    /**
     * Makes the complaint.
     *
     * @param permanent whether trying again cannot help, for example because the address was refused
     */
    public MailNotSentException(String message, boolean permanent, Throwable cause) {
        super(message, cause);
        this.permanent = permanent;
    }

    /** Says whether trying again cannot help. */
    public boolean permanent() {
        return permanent;
    }
}
