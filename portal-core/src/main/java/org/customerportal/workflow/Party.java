package org.customerportal.workflow;

/** Who may make a transition. */
public enum Party {
    /** A portal user who may act on the request. */
    CUSTOMER,
    /** A person of the host. */
    STAFF,
    /** The portal itself. */
    SYSTEM
}
