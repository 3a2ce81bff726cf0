package org.customerportal.organization;

/** What a person is in an organization. */
public enum Role {
    /** Files requests and follows them. */
    MEMBER,
    /** Also looks after the colleagues of this organization. */
    ADMINISTRATOR
}
