package org.customerportal.event;

/** Where a delivery stands. Names are stable: they are stored. */
public enum DeliveryState {
    /** Waits for its time, or is being sent under a lease. */
    DUE,
    /** Was handed over. */
    DELIVERED,
    /** Was not sent, because it no longer applies: the link expired, the right is gone. */
    OBSOLETE,
    /** Failed too often; staff may send it again. */
    DEAD
}
