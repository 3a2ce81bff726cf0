package org.customerportal.invitation;

import java.time.Instant;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;

/**
 * An invitation as those see it who manage it. It never carries the link.
 *
 * @param id the invitation's id
 * @param email whom it invites, as written
 * @param organization where to
 * @param organizationName the organization's name
 * @param role as what
 * @param sharing how much of the organization's requests the person will see
 * @param invitedBy the name of who invited, or of who sent it again since; empty if the person is no longer known
 * @param state where it stands now
 * @param issuedAt when it was first issued
 * @param sentAt when its present life began
 * @param expiresAt when its present life ends or ended
 * @param resends how often it was sent again
 */
public record InvitationView(
        InvitationId id,
        String email,
        OrganizationId organization,
        String organizationName,
        Role role,
        Sharing sharing,
        String invitedBy,
        InvitationState state,
        Instant issuedAt,
        Instant sentAt,
        Instant expiresAt,
        int resends) {}
