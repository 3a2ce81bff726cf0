package org.customerportal.organization.merge;

import org.customerportal.event.UseCases;
import org.customerportal.invitation.InvitationPorts;
import org.customerportal.invitation.PendingInvitations;
import org.customerportal.registration.RegistrationDomainRepository;
import org.customerportal.registration.RegistrationRepository;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestRepository;

/**
 * What a merge moves.
 *
 * @param requests the requests of an organization
 * @param involvements what is about it too
 * @param people the organizations, who belongs to them and who is invited
 * @param pending takes invitations back that are one too many
 * @param domains whose people may register
 * @param registrations who waits for an approval
 * @param useCases the door to transaction, time and log
 */
public record MergePorts(
        RequestRepository requests,
        InvolvementRepository involvements,
        InvitationPorts people,
        PendingInvitations pending,
        RegistrationDomainRepository domains,
        RegistrationRepository registrations,
        UseCases useCases) {}
