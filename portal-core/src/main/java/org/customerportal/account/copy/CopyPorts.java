package org.customerportal.account.copy;

import org.customerportal.account.address.AddressChangeRepository;
import org.customerportal.account.picture.PictureRepository;
import org.customerportal.conversation.CommentRepository;
import org.customerportal.event.EventLog;
import org.customerportal.event.UseCases;
import org.customerportal.identity.ExternalIdentityRepository;
import org.customerportal.invitation.InvitationRepository;
import org.customerportal.notification.preference.Silences;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.registration.RegistrationRepository;
import org.customerportal.request.RequestRepository;
import org.customerportal.session.SessionRepository;
import org.customerportal.user.PortalUserRepository;
import org.customerportal.visibility.CustomerViewers;

/**
 * Where something about a person is kept.
 *
 * @param people who the person is
 * @param viewers what the person sees
 * @param requests what the person asked for
 * @param comments what the person said
 * @param events what happened to the account
 * @param useCases the door to transaction, time and log
 */
public record CopyPorts(
        People people,
        CustomerViewers viewers,
        RequestRepository requests,
        CommentRepository comments,
        EventLog events,
        UseCases useCases) {

    /**
     * Who the person is.
     *
     * @param users the people
     * @param addresses changes of addresses
     * @param memberships where they belong
     * @param organizations the companies
     * @param invitations where they were invited
     * @param registrations what was asked for with their addresses before they were invited
     * @param sessions where they are signed in
     * @param identities what other services call them
     * @param pictures what they look like
     * @param silences what they want no mail about
     */
    public record People(
            PortalUserRepository users,
            AddressChangeRepository addresses,
            MembershipRepository memberships,
            OrganizationRepository organizations,
            InvitationRepository invitations,
            RegistrationRepository registrations,
            SessionRepository sessions,
            ExternalIdentityRepository identities,
            PictureRepository pictures,
            Silences silences) {}
}
