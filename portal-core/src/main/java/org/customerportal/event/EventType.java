package org.customerportal.event;

/** What can happen. Names are stable: they are stored. */
public enum EventType {
    /** Somebody was invited. Detail {@code portal}. */
    INVITATION_ISSUED(false),
    /** An invitation was sent again with a new link. Detail {@code portal}. */
    INVITATION_RESENT(false),
    /** An invitation was taken back. */
    INVITATION_REVOKED(false),
    /** An invitation was accepted. */
    INVITATION_ACCEPTED(false),
    /** An invitation could not be accepted, because who invited may no longer invite. Detail {@code portal}. */
    INVITATION_REFUSED(false),
    /** An administrator of the organization could not invite somebody, and was not told. Detail {@code reason}: a code. */
    INVITE_REFUSED(false),
    /** Somebody typed an address to come in without an invitation; whose it is, nobody knows yet. Detail {@code portal}. */
    REGISTRATION_ASKED(false),
    /** Somebody has proven the address and waits to be let in. Detail {@code portal}. */
    REGISTRATION_WAITING(false),
    /** Somebody who waited was let in, and is invited. Detail {@code portal}. */
    REGISTRATION_APPROVED(false),
    /** Somebody who waited was turned away. Detail {@code portal}. */
    REGISTRATION_DECLINED(false),
    /** Somebody came in without an invitation. Details {@code portal}, {@code organization}. */
    REGISTERED(false),
    /** The people of a mail domain may register for an organization. */
    REGISTRATION_DOMAIN_ADDED(false),
    /** The people of a mail domain may no longer register for an organization. */
    REGISTRATION_DOMAIN_REMOVED(false),
    /**
     * Somebody signed in. Details {@code portal}, and where the adapter knows the device, {@code device}, made of a digest, and
     * {@code known}: {@code no} if nobody ever signed in to the account from it.
     */
    SIGNED_IN(false),
    /**
     * A sign-in failed; the subject is the user, or the address if nobody has it. Details {@code portal} and {@code reason}:
     * {@code wrong}, {@code throttled}, {@code not-active} or {@code unknown}, and {@code link} if a mailed link was asked for and
     * none was sent.
     */
    SIGN_IN_FAILED(false),
    /** Somebody signed out. */
    SIGNED_OUT(false),
    /** Staff ended all sessions of a user. */
    SESSIONS_ENDED(false),
    /** Somebody asked for a new password. Detail {@code portal}. */
    PASSWORD_RESET_REQUESTED(false),
    /** Somebody asked for a link that signs in. Detail {@code portal}. */
    SIGN_IN_LINK_REQUESTED(false),
    /** A password was set or changed. Detail {@code portal}. */
    PASSWORD_CHANGED(false),
    /** Another address was asked for; the old one is told. Details {@code portal}, {@code change}. */
    ADDRESS_CHANGE_REQUESTED(false),
    /** A link went to the address that was asked for. Details {@code portal}, {@code change}. */
    ADDRESS_CONFIRMATION_ASKED(false),
    /** Another address was confirmed and counts; the old one is told. Details {@code portal}, {@code change}. */
    ADDRESS_CHANGED(false),
    /** A second factor was set up or replaced. Detail {@code portal}. */
    SECOND_FACTOR_ADDED(false),
    /** A second factor was removed, by its owner or by staff. Detail {@code portal}. */
    SECOND_FACTOR_REMOVED(false),
    /** A second factor was asked for, and the code was wrong. Detail {@code portal}. */
    SECOND_FACTOR_FAILED(false),
    /** New recovery codes took the place of the old ones. Detail {@code portal}. */
    RECOVERY_CODES_RENEWED(false),
    /** Somebody signed in with a recovery code. Details {@code portal} and {@code left}: how many there are now. */
    RECOVERY_CODE_USED(false),
    /**
     * An external identity was linked to a user. Details {@code portal}, {@code provider}, and {@code first} if the user came
     * with it.
     */
    IDENTITY_LINKED(false),
    /** An external identity was taken away from a user. Details {@code portal}, {@code provider}. */
    IDENTITY_UNLINKED(false),
    /** Somebody changed their profile. */
    PROFILE_CHANGED(false),
    /** A profile picture was chosen. */
    PICTURE_CHANGED(false),
    /** A profile picture was taken away, by its owner or by staff. */
    PICTURE_REMOVED(false),
    /** Somebody chose what to get mails about. */
    NOTIFICATIONS_CHOSEN(false),
    /** Somebody wants to hear nothing more of a request. Detail {@code request}. */
    REQUEST_MUTED(false),
    /** Somebody wants to hear of a request again. Detail {@code request}. */
    REQUEST_UNMUTED(false),
    /** A copy of everything about a user was handed out. */
    DATA_EXPORTED(false),
    /** A user may no longer sign in. */
    USER_DISABLED(false),
    /** A user may sign in again. */
    USER_ENABLED(false),
    /** The host says something else of a user: another number or other attributes. */
    USER_CHANGED(false),
    /** A user was erased for good. */
    USER_ERASED(false),
    /** An organization was added. */
    ORGANIZATION_ADDED(false),
    /** An organization got another name, or the host says something else of it. */
    ORGANIZATION_CHANGED(false),
    /** The memberships of an organization were put out of force. */
    ORGANIZATION_DISABLED(false),
    /** The memberships of an organization are in force again. */
    ORGANIZATION_ENABLED(false),
    /** An organization became a part of another one. Details {@code into}, {@code name}, {@code requests}: how many moved. */
    ORGANIZATION_MERGED(false),
    /** A membership went with its organization into another one. Details {@code organization}, {@code from}. */
    MEMBERSHIP_MOVED(false),
    /** A member's role or sharing was changed. Details {@code organization}, {@code from}, {@code to}. */
    MEMBERSHIP_CHANGED(false),
    /** Somebody no longer belongs to an organization. Details {@code organization}, {@code from}. */
    MEMBERSHIP_ENDED(false),
    /** A visibility filter was added. Details {@code filter}, {@code version}. */
    FILTER_ADDED(false),
    /** A visibility filter was changed. Details {@code filter}, {@code version}. */
    FILTER_CHANGED(false),
    /** A request was submitted. Detail {@code portal}. */
    REQUEST_SUBMITTED(true),
    /** The status of a request changed. Details {@code from}, {@code to}: status keys. */
    STATUS_CHANGED(true),
    /** A request was given to somebody or to nobody. Details {@code from}, {@code to}: staff ids or empty. */
    ASSIGNEE_CHANGED(false),
    /**
     * Somebody got a part in a request beside its requester, or other details of it. Details {@code relation}, {@code party}:
     * an id, {@code commenting}, and {@code known} if the party had this part before.
     */
    INVOLVED_ADDED(false),
    /** Somebody's part in a request ended. Details as of {@link #INVOLVED_ADDED}, of which {@code commenting} says nothing. */
    INVOLVED_REMOVED(false),
    /** A public comment was added. Detail {@code comment}. */
    PUBLIC_COMMENT_ADDED(true),
    /** An internal comment was added. Detail {@code comment}. */
    INTERNAL_COMMENT_ADDED(false);

    private final boolean shownToCustomers;

    EventType(boolean shownToCustomers) {
        this.shownToCustomers = shownToCustomers;
    }

    /** Says whether customers who see the request see this in its history. */
    public boolean shownToCustomers() {
        return shownToCustomers;
    }
}
