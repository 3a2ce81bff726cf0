package org.customerportal.signin;

import java.util.Map;
import java.util.Optional;
import org.customerportal.credential.HasherBusyException;
import org.customerportal.credential.PasswordHash;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.invitation.InvitationId;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.token.SecretToken;
import org.customerportal.token.TemporaryPassword;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.UserState;

/** Lets a visitor of one portal in. */
public final class SignIn {

    private final PortalDefinition portal;
    private final Origin origin;
    private final SignInPorts ports;
    private final Doorman doorman;

    /** Makes the service for a visitor of this portal. */
    public SignIn(PortalDefinition portal, Origin origin, SignInPorts ports) {
        this.portal = portal;
        this.origin = origin;
        this.ports = ports;
        this.doorman = new Doorman(ports.throttle(), ports.limits(), origin);
    }

    /**
     * Signs in by address and password. The work is the same whether the address is known or not, and whether the account is
     * slowed down or not (ASVS V6.3.8). The attempt is counted before it is judged; a failure is noted for staff. A temporary
     * password is judged even where the account is slowed down.
     *
     * @return the new session, beside those that exist; or what leads on where a second factor is asked for; or, for somebody
     *     who is invited and types the temporary password, what leads to the acceptance
     * @throws SignInRefusedException for whatever reason; no session was begun
     * @throws org.customerportal.throttle.TooManyAttemptsException if too much was guessed from this origin; nothing was judged
     * @throws HasherBusyException if too many sign-ins run at once; nothing was judged or counted
     */
    public SignInStep signIn(String email, String password) {
        AttemptKey account = Doorman.account(email);
        boolean admitted = doorman.admit(account);
        Optional<PortalUser> known =
                ports.useCases().run(() -> EmailAddress.parse(email).flatMap(ports.users()::find));
        Optional<PasswordHash> verified = judge(account, known.filter(user -> admitted && maySignIn(user)), password);
        Optional<WelcomeStep> welcome = welcome(account, known, password);
        if (welcome.isPresent()) {
            doorman.welcome();
            return welcome.get();
        }
        if (verified.isEmpty()) {
            noteFailure(account, known, admitted);
            throw new SignInRefusedException();
        }
        SignInStep step = ports.useCases().run(() -> goOn(account, verified.get()));
        doorman.welcome();
        return step;
    }

    // What is looked for depends on what was typed, and never on whether anybody has the address. It is looked for
    // however
    // slowed down the account is: nobody guesses 125 bits, and a limit would only let strangers keep a newcomer out.
    private Optional<WelcomeStep> welcome(AttemptKey account, Optional<PortalUser> known, String typed) {
        return TemporaryPassword.parse(typed)
                .map(TemporaryPassword::digest)
                .flatMap(secret -> ports.useCases()
                        .run(() -> ports.grants()
                                .find(
                                        TokenPurpose.INVITATION,
                                        secret,
                                        ports.useCases().now())
                                .filter(grant -> invites(grant, known))
                                .flatMap(grant -> goOn(account, grant))));
    }

    private boolean invites(TokenGrant grant, Optional<PortalUser> known) {
        return ports.invitations()
                .find(new InvitationId(grant.subject()))
                .filter(invitation -> invitation.portal().equals(portal.key()))
                .flatMap(invitation -> known.filter(
                        user -> user.state() == UserState.INVITED && user.id().equals(invitation.user())))
                .isPresent();
    }

    private Optional<WelcomeStep> goOn(AttemptKey account, TokenGrant grant) {
        SecretToken token = ports.tokens().next();
        if (!ports.grants().attach(grant.id(), token.digest(), ports.useCases().now())) {
            return Optional.empty();
        }
        ports.throttle().forget(account);
        return Optional.of(new WelcomeStep(token, grant.expiresAt()));
    }

    private Optional<PasswordHash> judge(AttemptKey account, Optional<PortalUser> user, String password) {
        try {
            return ports.passwords().verify(user, password);
        } catch (HasherBusyException busy) {
            doorman.sendAway(account);
            throw busy;
        }
    }

    private SignInStep goOn(AttemptKey account, PasswordHash verified) {
        // The hash took a while: whoever was disabled or got another password meanwhile stays out.
        PortalUser user = ports.users()
                .find(verified.user())
                .filter(found -> maySignIn(found) && ports.passwords().confirm(verified))
                .orElseThrow(SignInRefusedException::new);
        ports.throttle().forget(account);
        return ports.goOn(user, portal, origin);
    }

    private static boolean maySignIn(PortalUser user) {
        return user.state() == UserState.ACTIVE;
    }

    // An address that nobody has is noted too: what is written must not tell by its time whether somebody is known.
    private void noteFailure(AttemptKey account, Optional<PortalUser> known, boolean admitted) {
        EventSubject subject = known.map(user ->
                        new EventSubject(EventSubject.Kind.USER, user.id().value()))
                .orElseGet(() -> new EventSubject(EventSubject.Kind.ADDRESS, account.id()));
        String reason = known.map(user -> reason(user, admitted)).orElse("unknown");
        ports.useCases().independent(() -> {
            ports.useCases()
                    .record(
                            EventType.SIGN_IN_FAILED,
                            Actor.visitor(),
                            subject,
                            Map.of("portal", portal.key().value(), "reason", reason));
            return subject;
        });
    }

    private static String reason(PortalUser user, boolean admitted) {
        if (!admitted) {
            return "throttled";
        }
        return maySignIn(user) ? "wrong" : "not-active";
    }
}
