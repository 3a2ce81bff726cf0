package org.customerportal.invitation;

import java.util.Map;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.UseCases;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.PortalUserId;

/** Takes invitations back, in the transaction that is open. Thread-safe. */
public final class PendingInvitations {

    private final InvitationRepository invitations;
    private final TokenGrantRepository grants;
    private final UseCases useCases;

    /** Makes the service of one tenant. */
    public PendingInvitations(InvitationRepository invitations, TokenGrantRepository grants, UseCases useCases) {
        this.invitations = invitations;
        this.grants = grants;
        this.useCases = useCases;
    }

    /** Takes back whatever invites this user, expired or not; the links die. */
    public void revokeAll(PortalUserId user, Actor by) {
        invitations.pendingOf(user).forEach(pending -> revoke(pending, by));
    }

    /** Takes one back; its link dies. Returns it as now stored. */
    Invitation revoke(Invitation pending, Actor by) {
        Invitation revoked = invitations.replace(pending.revoked());
        grants.revoke(TokenPurpose.INVITATION, revoked.id().value());
        useCases.record(
                EventType.INVITATION_REVOKED,
                by,
                new EventSubject(EventSubject.Kind.INVITATION, revoked.id().value()),
                Map.of("portal", revoked.portal().value()));
        return revoked;
    }
}
