package org.customerportal.invitation;

import org.customerportal.event.UseCases;
import org.customerportal.identity.Identities;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.organization.Role;
import org.customerportal.problem.InputRules;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffRight;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;
import org.customerportal.user.UserState;

/**
 * What the services of this room stand on.
 *
 * @param invitations the invitations
 * @param grants the rights of their links
 * @param users the people
 * @param organizations the companies
 * @param memberships who belongs to them
 * @param identities ties newcomers to who they are elsewhere
 * @param staff the people of the host
 * @param rules checks commands
 * @param useCases the door to transaction, time and log
 */
public record InvitationPorts(
        InvitationRepository invitations,
        TokenGrantRepository grants,
        PortalUserRepository users,
        OrganizationRepository organizations,
        MembershipRepository memberships,
        Identities identities,
        StaffDirectory staff,
        InputRules rules,
        UseCases useCases) {

    /**
     * Says whether who invited may still invite as it was done. A customer may as an administrator of that organization, if it
     * is active, who can sign in. A person of the host may unless the host says otherwise; of whom the host says nothing, nothing is known.
     */
    boolean inviterStillMay(Invitation invitation) {
        return invitation
                .invitedBy()
                .fold(
                        () -> true,
                        customer -> administers(customer, invitation),
                        person -> staff.find(person).stream()
                                .allMatch(known -> known.rights().contains(StaffRight.MANAGE_PEOPLE)),
                        () -> true);
    }

    private boolean administers(PortalUserId inviter, Invitation invitation) {
        return organizations.isActive(invitation.organization())
                && users.find(inviter)
                        .filter(user -> user.state() == UserState.ACTIVE)
                        .isPresent()
                && memberships
                        .find(inviter, invitation.organization())
                        .filter(membership -> membership.role() == Role.ADMINISTRATOR)
                        .filter(membership -> membership.sharing().covers(invitation.sharing()))
                        .isPresent();
    }
}
