package org.customerportal.staff;

/** What a person of the host may do. The host decides; every staff service asks. */
public enum StaffRight {
    /** Read every request of the tenant. */
    READ_REQUESTS,
    /** Answer, comment internally, assign and change the status. Useless without {@link #READ_REQUESTS}. */
    WORK_ON_REQUESTS,
    /** See and manage organizations, people, memberships and invitations. */
    MANAGE_PEOPLE,
    /** See why somebody sees a request or not, edit filters and try changes. */
    MANAGE_VISIBILITY,
    /** See what waits to be sent and send it again. */
    MANAGE_DELIVERIES
}
