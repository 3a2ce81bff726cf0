package org.customerportal.invitation;

import org.customerportal.event.UseCases;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.problem.InputRules;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.user.PortalUserRepository;

/**
 * What the services of this room stand on.
 *
 * @param invitations the invitations
 * @param grants the rights of their links
 * @param users the people
 * @param organizations the companies
 * @param memberships who belongs to them
 * @param rules checks commands
 * @param useCases the door to transaction, time and log
 */
public record InvitationPorts(
        InvitationRepository invitations,
        TokenGrantRepository grants,
        PortalUserRepository users,
        OrganizationRepository organizations,
        MembershipRepository memberships,
        InputRules rules,
        UseCases useCases) {}
