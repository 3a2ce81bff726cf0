package org.customerportal;

import org.customerportal.account.address.AddressChangeRepository;
import org.customerportal.account.picture.PictureRepository;
import org.customerportal.conversation.CommentRepository;
import org.customerportal.credential.PasswordHashRepository;
import org.customerportal.event.DeliveryQueue;
import org.customerportal.event.EventLog;
import org.customerportal.factor.SecondFactorRepository;
import org.customerportal.filter.VisibilityFilterRepository;
import org.customerportal.flow.FlowVersionRepository;
import org.customerportal.idempotency.IdempotencyRepository;
import org.customerportal.identity.ExternalIdentityRepository;
import org.customerportal.invitation.InvitationRepository;
import org.customerportal.notification.preference.MuteRepository;
import org.customerportal.notification.preference.PreferenceRepository;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.registration.RegistrationDomainRepository;
import org.customerportal.registration.RegistrationRepository;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestNumbers;
import org.customerportal.request.RequestRepository;
import org.customerportal.session.SessionRepository;
import org.customerportal.throttle.AttemptRepository;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.transaction.UnitOfWork;
import org.customerportal.user.PortalUserRepository;

/**
 * Everything that is stored for one tenant. Every repository takes part in the unit of work that is open on the calling
 * thread; without one, each call is a unit of its own. Thread-safe.
 */
public interface TenantStorage {

    /** Returns the unit of work that binds the repositories together. */
    UnitOfWork work();

    /** Returns the portal users. */
    PortalUserRepository users();

    /** Returns the organizations. */
    OrganizationRepository organizations();

    /** Returns the memberships. */
    MembershipRepository memberships();

    /** Returns the password hashes. */
    PasswordHashRepository passwords();

    /** Returns the second factors. */
    SecondFactorRepository factors();

    /** Returns the links to external identities. */
    ExternalIdentityRepository identities();

    /** Returns the sessions. */
    SessionRepository sessions();

    /** Returns the counts of attempts. */
    AttemptRepository attempts();

    /** Returns the rights of mailed links. */
    TokenGrantRepository grants();

    /** Returns the changes of addresses that wait to be confirmed. */
    AddressChangeRepository addressChanges();

    /** Returns the invitations. */
    InvitationRepository invitations();

    /** Returns the registrations of people whom nobody has invited. */
    RegistrationRepository registrations();

    /** Returns the domains whose people may register. */
    RegistrationDomainRepository registrationDomains();

    /** Returns the kept versions of flows. */
    FlowVersionRepository flows();

    /** Returns the requests. */
    RequestRepository requests();

    /** Returns whom requests concern beside their requesters. */
    InvolvementRepository involvements();

    /** Returns the counter for references. */
    RequestNumbers numbers();

    /** Returns the comments. */
    CommentRepository comments();

    /** Returns the event log. */
    EventLog events();

    /** Returns the deliveries. */
    DeliveryQueue deliveries();

    /** Returns the profile pictures. */
    PictureRepository pictures();

    /** Returns about which topics people want no mail. */
    PreferenceRepository preferences();

    /** Returns who wants to hear nothing more of which request. */
    MuteRepository mutes();

    /** Returns the used idempotency keys. */
    IdempotencyRepository idempotency();

    /** Returns the visibility filters that staff edit. */
    VisibilityFilterRepository filters();
}
