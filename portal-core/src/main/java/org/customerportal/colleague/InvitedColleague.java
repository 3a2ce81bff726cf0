package org.customerportal.colleague;

import java.time.Instant;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.InvitationState;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;

/**
 * An invitation as administrators of its organization see it. It carries neither the link nor who of the host invited; and the
 * address in its canonical form, because another spelling would tell that somebody has an account elsewhere.
 *
 * @param id the invitation's id
 * @param email whom it invites
 * @param role as what
 * @param sharing how much of the organization's requests the person will see
 * @param state where it stands now
 * @param sentAt when its present life began
 * @param expiresAt when its present life ends or ended
 * @param resends how often it was sent again
 */
public record InvitedColleague(
        InvitationId id,
        String email,
        Role role,
        Sharing sharing,
        InvitationState state,
        Instant sentAt,
        Instant expiresAt,
        int resends) {}
