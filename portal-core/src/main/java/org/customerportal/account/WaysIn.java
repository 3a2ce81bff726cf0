package org.customerportal.account;

import java.util.Optional;
import org.customerportal.account.address.AddressChanges;
import org.customerportal.event.Actor;
import org.customerportal.invitation.PendingInvitations;
import org.customerportal.session.SessionRepository;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.PortalUserId;

/**
 * Everything by which a user could come in besides the password: sessions, links that sign in or lead to a new password or
 * address, invitations. They are closed together, so that none of them works again when the user may sign in again. Thread-safe.
 */
public final class WaysIn {

    private final SessionRepository sessions;
    private final TokenGrantRepository grants;
    private final PendingInvitations invitations;
    private final AddressChanges addresses;

    /** Makes the service of one tenant. */
    public WaysIn(
            SessionRepository sessions,
            TokenGrantRepository grants,
            PendingInvitations invitations,
            AddressChanges addresses) {
        this.sessions = sessions;
        this.grants = grants;
        this.invitations = invitations;
        this.addresses = addresses;
    }

    /** Ends all sessions of this user, in the transaction that is open; returns how many ended. */
    int endSessions(PortalUserId user) {
        return sessions.endAll(user, Optional.empty());
    }

    /** Ends all sessions of this user, and sign-ins that have begun or could by a link, in the transaction that is open. */
    void signOut(PortalUserId user) {
        // The link before the sessions: whoever signs in by it at this moment either fails or loses the session here.
        grants.revoke(TokenPurpose.SIGN_IN, user.value());
        sessions.endAll(user, Optional.empty());
        grants.revoke(TokenPurpose.SECOND_STEP, user.value());
    }

    /** Closes all of them for this user, in the transaction that is open. */
    public void close(PortalUserId user, Actor by) {
        // The link to a new password first, as whoever uses it does: two who lock in one order never wait in a ring.
        grants.revoke(TokenPurpose.PASSWORD_RESET, user.value());
        signOut(user);
        addresses.drop(user);
        invitations.revokeAll(user, by);
    }
}
