package org.customerportal.colleague;

import org.customerportal.invitation.Invitation.Welcome;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;

/**
 * An invitation of a colleague.
 *
 * @param email whom to invite: exactly one address, at most 500 characters
 * @param organization where to
 * @param role as what
 * @param sharing how much of the organization's requests the person will see
 * @param welcome what the mail carries to a newcomer
 */
public record InviteColleague(String email, OrganizationId organization, Role role, Sharing sharing, Welcome welcome) {

    /** Describes an invitation that carries a link. */
    public InviteColleague(String email, OrganizationId organization, Role role, Sharing sharing) {
        this(email, organization, role, sharing, Welcome.LINK);
    }
}
