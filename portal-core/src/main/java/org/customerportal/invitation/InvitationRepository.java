package org.customerportal.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.user.PortalUserId;

/**
 * Where invitations are kept, for good. Implementations are safe for concurrent use and prove their promises by passing
 * {@code InvitationRepositoryContract}.
 */
public interface InvitationRepository {

    /**
     * Stores an invitation for the first time.
     *
     * @return the invitation as now stored, at version 1
     * @throws DuplicateException {@code invitation.pending} if one whose outcome is still pending, expired or not, exists
     *     for the same user and organization; of several callers at once exactly one succeeds
     */
    Invitation add(Invitation invitation);

    /**
     * Replaces the stored invitation if it is still at {@code invitation.version()}. Of several writers holding the same
     * version exactly one succeeds.
     *
     * @return the invitation as now stored, one version ahead
     * @throws StaleVersionException if the stored one has moved on or is gone; nothing is written
     */
    Invitation replace(Invitation invitation);

    /** Returns the invitation with this id. */
    Optional<Invitation> find(InvitationId id);

    /** Returns the invitation of this user to this organization whose outcome is pending, expired or not. */
    Optional<Invitation> findPending(PortalUserId user, OrganizationId organization);

    /** Returns a user's invitations whose outcome is pending, expired or not; latest issued first; at most 100. */
    List<Invitation> pendingOf(PortalUserId user);

    /**
     * Returns the selected invitations, latest issued first, ties by id descending; at most {@link Slice#limit()}.
     *
     * @param now when they stand where the selection wants them
     */
    List<Invitation> list(InvitationSelection selection, Instant now, Slice slice);
}
