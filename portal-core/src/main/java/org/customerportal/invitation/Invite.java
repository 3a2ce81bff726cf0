package org.customerportal.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.portal.PortalKey;

/**
 * An invitation to be issued.
 *
 * @param email whom to invite: exactly one address
 * @param organization where to
 * @param role as what
 * @param sharing how much of the organization's requests the person will see
 * @param portal in whose name
 * @param welcome what the mail carries to a newcomer
 */
public record Invite(
        @NotBlank @Size(max = 500) String email,
        OrganizationId organization,
        Role role,
        Sharing sharing,
        PortalKey portal,
        Invitation.Welcome welcome) {

    /** Describes an invitation that carries a link. */
    public Invite(String email, OrganizationId organization, Role role, Sharing sharing, PortalKey portal) {
        this(email, organization, role, sharing, portal, Invitation.Welcome.LINK);
    }
}
