package org.customerportal.inmemory;

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

/** The repositories of one tenant around its unit of work. */
record InMemoryTenantStorage(
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

    static InMemoryTenantStorage create() {
        InMemoryUnitOfWork work = new InMemoryUnitOfWork();
        return new InMemoryTenantStorage(
                work,
                new InMemoryPortalUserRepository(work),
                new InMemoryOrganizationRepository(work),
                new InMemoryMembershipRepository(work),
                new InMemoryPasswordHashRepository(work),
                new InMemorySecondFactorRepository(work),
                new InMemoryExternalIdentityRepository(work),
                new InMemorySessionRepository(work),
                new InMemoryAttemptRepository(work),
                new InMemoryTokenGrantRepository(work),
                new InMemoryAddressChangeRepository(work),
                new InMemoryInvitationRepository(work),
                new InMemoryRegistrationRepository(work),
                new InMemoryRegistrationDomainRepository(work),
                new InMemoryFlowVersionRepository(work),
                new InMemoryRequestRepository(work),
                new InMemoryInvolvementRepository(work),
                new InMemoryRequestNumbers(),
                new InMemoryCommentRepository(work),
                new InMemoryEventLog(work),
                new InMemoryDeliveryQueue(work),
                new InMemoryPictureRepository(work),
                new InMemoryPreferenceRepository(work),
                new InMemoryMuteRepository(work),
                new InMemoryIdempotencyRepository(work),
                new InMemoryVisibilityFilterRepository(work));
    }
}
