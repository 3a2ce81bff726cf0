package org.customerportal.workflow;

/** The fixed kinds of status. Names are stable: they are stored. */
public enum StatusCategory {
    /** The host works on it. */
    OPEN,
    /** The customer must do something. */
    WAITING_ON_CUSTOMER,
    /** Nobody can go on for now. */
    ON_HOLD,
    /** Done, as the host sees it. */
    RESOLVED,
    /** Over. */
    CLOSED,
    /** Given up. */
    CANCELLED;

    /** Says whether a request of this kind belongs to the open overview rather than to the completed one. */
    public boolean isOpen() {
        return switch (this) {
            case OPEN, WAITING_ON_CUSTOMER, ON_HOLD -> true;
            case RESOLVED, CLOSED, CANCELLED -> false;
        };
    }
}
