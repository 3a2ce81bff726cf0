package org.customerportal.invitation;

import java.time.Instant;
import org.customerportal.organization.Role;

/**
 * An invitation as staff see it. It never carries the link.
 *
 * @param id the invitation's id
 * @param email whom it invites, as written
 * @param organization the organization's name
 * @param role as what
 * @param state where it stands now
 * @param issuedAt when it was first issued
 * @param sentAt when its present life began
 * @param expiresAt when its present life ends or ended
 * @param resends how often it was sent again
 */
public record InvitationView(
        InvitationId id,
        String email,
        String organization,
        Role role,
        InvitationState state,
        Instant issuedAt,
        Instant sentAt,
        Instant expiresAt,
        int resends) {}
