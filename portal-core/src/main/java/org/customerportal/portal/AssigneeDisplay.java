package org.customerportal.portal;

/** What customers see of the person who looks after their request. */
public enum AssigneeDisplay {
    /** The person's name. */
    NAME,
    /** Nothing. */
    HIDDEN
}
