package org.customerportal.jpa;

import org.customerportal.TenantStorage;
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
import org.customerportal.portal.TenantId;
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

/** The ports of one tenant. */
record JpaTenantStorage(
        UnitOfWork work,
        PortalUserRepository users,
        OrganizationRepository organizations,
        MembershipRepository memberships,
        PasswordHashRepository passwords,
        SecondFactorRepository factors,
        ExternalIdentityRepository identities,
        SessionRepository sessions,
        AttemptRepository attempts,
        TokenGrantRepository grants,
        AddressChangeRepository addressChanges,
        InvitationRepository invitations,
        RegistrationRepository registrations,
        RegistrationDomainRepository registrationDomains,
        FlowVersionRepository flows,
        RequestRepository requests,
        InvolvementRepository involvements,
        RequestNumbers numbers,
        CommentRepository comments,
        EventLog events,
        DeliveryQueue deliveries,
        PictureRepository pictures,
        PreferenceRepository preferences,
        MuteRepository mutes,
        IdempotencyRepository idempotency,
        VisibilityFilterRepository filters)
        implements TenantStorage {

    static TenantStorage of(Units units, TenantId tenant) {
        Rows rows = new Rows(units, tenant);
        return new JpaTenantStorage(
                units.work(),
                new JpaPortalUserRepository(rows),
                new JpaOrganizationRepository(rows),
                new JpaMembershipRepository(rows),
                new JpaPasswordHashRepository(rows),
                new JpaSecondFactorRepository(rows),
                new JpaExternalIdentityRepository(rows),
                new JpaSessionRepository(rows),
                new JpaAttemptRepository(rows),
                new JpaTokenGrantRepository(rows),
                new JpaAddressChangeRepository(rows),
                new JpaInvitationRepository(rows),
                new JpaRegistrationRepository(rows),
                new JpaRegistrationDomainRepository(rows),
                new JpaFlowVersionRepository(rows),
                new JpaRequestRepository(rows),
                new JpaInvolvementRepository(rows),
                new JpaRequestNumbers(rows, units.work()),
                new JpaCommentRepository(rows),
                new JpaEventLog(rows),
                new JpaDeliveryQueue(rows),
                new JpaPictureRepository(rows),
                new JpaPreferenceRepository(rows),
                new JpaMuteRepository(rows),
                new JpaIdempotencyRepository(rows),
                new JpaVisibilityFilterRepository(rows));
    }
}
