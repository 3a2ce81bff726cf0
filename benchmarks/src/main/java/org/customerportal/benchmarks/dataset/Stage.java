package org.customerportal.benchmarks.dataset;

import org.customerportal.workflow.StatusCategory;

/** The four statuses that requests of the data set stand in. One in ten is open. */
public enum Stage {
    /** The host works on it. */
    OPEN("open", StatusCategory.OPEN),
    /** The customer must do something. */
    WAITING("waiting-for-you", StatusCategory.WAITING_ON_CUSTOMER),
    /** Done. */
    RESOLVED("resolved", StatusCategory.RESOLVED),
    /** Over. */
    CLOSED("closed", StatusCategory.CLOSED);

    private final String status;
    private final StatusCategory category;

    Stage(String status, StatusCategory category) {
        this.status = status;
        this.category = category;
    }

    /** Returns the key of the status. */
    public String status() {
        return status;
    }

    /** Returns the category of the status. */
    public StatusCategory category() {
        return category;
    }

    static Stage of(double share) {
        return share < 0.06 ? OPEN : share < 0.10 ? WAITING : share < 0.40 ? RESOLVED : CLOSED;
    }
}
