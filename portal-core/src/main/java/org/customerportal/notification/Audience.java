package org.customerportal.notification;

import static org.customerportal.event.EventType.ADDRESS_CHANGED;
import static org.customerportal.event.EventType.ADDRESS_CHANGE_REQUESTED;
import static org.customerportal.event.EventType.ADDRESS_CONFIRMATION_ASKED;
import static org.customerportal.event.EventType.ASSIGNEE_CHANGED;
import static org.customerportal.event.EventType.DATA_EXPORTED;
import static org.customerportal.event.EventType.FILTER_ADDED;
import static org.customerportal.event.EventType.FILTER_CHANGED;
import static org.customerportal.event.EventType.IDENTITY_LINKED;
import static org.customerportal.event.EventType.IDENTITY_UNLINKED;
import static org.customerportal.event.EventType.INTERNAL_COMMENT_ADDED;
import static org.customerportal.event.EventType.INVITATION_ACCEPTED;
import static org.customerportal.event.EventType.INVITATION_ISSUED;
import static org.customerportal.event.EventType.INVITATION_REFUSED;
import static org.customerportal.event.EventType.INVITATION_RESENT;
import static org.customerportal.event.EventType.INVITATION_REVOKED;
import static org.customerportal.event.EventType.INVITE_REFUSED;
import static org.customerportal.event.EventType.INVOLVED_ADDED;
import static org.customerportal.event.EventType.INVOLVED_REMOVED;
import static org.customerportal.event.EventType.MEMBERSHIP_CHANGED;
import static org.customerportal.event.EventType.MEMBERSHIP_ENDED;
import static org.customerportal.event.EventType.MEMBERSHIP_MOVED;
import static org.customerportal.event.EventType.NOTIFICATIONS_CHOSEN;
import static org.customerportal.event.EventType.ORGANIZATION_ADDED;
import static org.customerportal.event.EventType.ORGANIZATION_CHANGED;
import static org.customerportal.event.EventType.ORGANIZATION_DISABLED;
import static org.customerportal.event.EventType.ORGANIZATION_ENABLED;
import static org.customerportal.event.EventType.ORGANIZATION_MERGED;
import static org.customerportal.event.EventType.PASSWORD_CHANGED;
import static org.customerportal.event.EventType.PASSWORD_RESET_REQUESTED;
import static org.customerportal.event.EventType.PICTURE_CHANGED;
import static org.customerportal.event.EventType.PICTURE_REMOVED;
import static org.customerportal.event.EventType.PROFILE_CHANGED;
import static org.customerportal.event.EventType.PUBLIC_COMMENT_ADDED;
import static org.customerportal.event.EventType.RECOVERY_CODES_RENEWED;
import static org.customerportal.event.EventType.RECOVERY_CODE_USED;
import static org.customerportal.event.EventType.REGISTERED;
import static org.customerportal.event.EventType.REGISTRATION_APPROVED;
import static org.customerportal.event.EventType.REGISTRATION_ASKED;
import static org.customerportal.event.EventType.REGISTRATION_DECLINED;
import static org.customerportal.event.EventType.REGISTRATION_DOMAIN_ADDED;
import static org.customerportal.event.EventType.REGISTRATION_DOMAIN_REMOVED;
import static org.customerportal.event.EventType.REGISTRATION_WAITING;
import static org.customerportal.event.EventType.REQUEST_MUTED;
import static org.customerportal.event.EventType.REQUEST_SUBMITTED;
import static org.customerportal.event.EventType.REQUEST_UNMUTED;
import static org.customerportal.event.EventType.SECOND_FACTOR_ADDED;
import static org.customerportal.event.EventType.SECOND_FACTOR_FAILED;
import static org.customerportal.event.EventType.SECOND_FACTOR_REMOVED;
import static org.customerportal.event.EventType.SESSIONS_ENDED;
import static org.customerportal.event.EventType.SIGNED_IN;
import static org.customerportal.event.EventType.SIGNED_OUT;
import static org.customerportal.event.EventType.SIGN_IN_FAILED;
import static org.customerportal.event.EventType.SIGN_IN_LINK_REQUESTED;
import static org.customerportal.event.EventType.STATUS_CHANGED;
import static org.customerportal.event.EventType.USER_CHANGED;
import static org.customerportal.event.EventType.USER_DISABLED;
import static org.customerportal.event.EventType.USER_ENABLED;
import static org.customerportal.event.EventType.USER_ERASED;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.customerportal.event.EventType;

/** Who can hear of which events: the rows of the table. A test sees to it that each event stands in one of them. */
enum Audience {
    /** Whoever is invited. */
    INVITEE(INVITATION_ISSUED, INVITATION_RESENT),
    /** The person whom it is about, always. */
    OWNER(
            PASSWORD_RESET_REQUESTED,
            SIGN_IN_LINK_REQUESTED,
            PASSWORD_CHANGED,
            ADDRESS_CHANGE_REQUESTED,
            ADDRESS_CONFIRMATION_ASKED,
            ADDRESS_CHANGED,
            SECOND_FACTOR_ADDED,
            SECOND_FACTOR_REMOVED,
            RECOVERY_CODES_RENEWED,
            RECOVERY_CODE_USED),
    /** Whoever asked to come in, at the address that was typed. */
    REGISTRANT(REGISTRATION_ASKED, REGISTRATION_DECLINED),
    /** The administrators of the organization, or the desk where there are none. */
    ADMINISTRATORS(REGISTRATION_WAITING),
    /** The person whom it is about, if the device was never used before. */
    OWNER_OF_A_DEVICE(SIGNED_IN),
    /** The person whom it is about, unless it is how the person came in at all. */
    OWNER_OF_AN_IDENTITY(IDENTITY_LINKED, IDENTITY_UNLINKED),
    /** Those who take part in a request, and who answers it. */
    REQUEST(
            REQUEST_SUBMITTED,
            PUBLIC_COMMENT_ADDED,
            INTERNAL_COMMENT_ADDED,
            STATUS_CHANGED,
            ASSIGNEE_CHANGED,
            INVOLVED_ADDED),
    /** Nobody: it stands in the log for staff. */
    NOBODY(
            INVITATION_REVOKED,
            INVITATION_ACCEPTED,
            INVITATION_REFUSED,
            INVITE_REFUSED,
            REGISTRATION_APPROVED,
            REGISTERED,
            REGISTRATION_DOMAIN_ADDED,
            REGISTRATION_DOMAIN_REMOVED,
            SIGN_IN_FAILED,
            SECOND_FACTOR_FAILED,
            SIGNED_OUT,
            SESSIONS_ENDED,
            PROFILE_CHANGED,
            PICTURE_CHANGED,
            PICTURE_REMOVED,
            NOTIFICATIONS_CHOSEN,
            REQUEST_MUTED,
            REQUEST_UNMUTED,
            DATA_EXPORTED,
            USER_DISABLED,
            USER_ENABLED,
            USER_CHANGED,
            USER_ERASED,
            ORGANIZATION_ADDED,
            ORGANIZATION_CHANGED,
            ORGANIZATION_DISABLED,
            ORGANIZATION_ENABLED,
            ORGANIZATION_MERGED,
            MEMBERSHIP_MOVED,
            MEMBERSHIP_CHANGED,
            MEMBERSHIP_ENDED,
            FILTER_ADDED,
            FILTER_CHANGED,
            INVOLVED_REMOVED);

    private final Set<EventType> types;

    Audience(EventType first, EventType... more) {
        types = EnumSet.of(first, more);
    }

    /** Returns the events that it hears of. */
    Set<EventType> types() {
        return EnumSet.copyOf(types);
    }

    /** Returns who hears of this event. */
    static Audience of(EventType type) {
        return Stream.of(values())
                .filter(audience -> audience.types.contains(type))
                .findFirst()
                .orElse(NOBODY);
    }
}
