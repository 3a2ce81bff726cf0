package org.customerportal.signin;

import org.customerportal.credential.Passwords;
import org.customerportal.event.EventLog;
import org.customerportal.event.UseCases;
import org.customerportal.factor.SecondFactors;
import org.customerportal.invitation.InvitationRepository;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.session.SessionRepository;
import org.customerportal.throttle.Throttle;
import org.customerportal.token.SecretTokens;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserRepository;

/**
 * What signing in stands on.
 *
 * @param users the people
 * @param sessions where the session is kept
 * @param passwords who judges
 * @param factors who asks for codes
 * @param memberships who belongs where
 * @param invitations whose temporary passwords lead to their acceptance
 * @param grants the rights of sign-ins that have begun, and of invitations
 * @param throttle counts attempts
 * @param limits how many there may be
 * @param log where earlier sign-ins stand
 * @param tokens makes the session's token
 * @param useCases the door to transaction, time and log
 */
public record SignInPorts(
        PortalUserRepository users,
        SessionRepository sessions,
        Passwords passwords,
        SecondFactors factors,
        MembershipRepository memberships,
        InvitationRepository invitations,
        TokenGrantRepository grants,
        Throttle throttle,
        SignInLimits limits,
        EventLog log,
        SecretTokens tokens,
        UseCases useCases) {

    SessionStart start() {
        return new SessionStart(this);
    }

    /**
     * Goes on with the sign-in of somebody whose first proof was right, in the transaction that is open.
     *
     * @return the new session, or what leads on where a second factor is asked for
     */
    public SignInStep goOn(PortalUser user, PortalDefinition portal, Origin origin) {
        return start().goOn(user, portal, origin);
    }
}
