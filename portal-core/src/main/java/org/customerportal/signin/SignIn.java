package org.customerportal.signin;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.credential.PasswordHash;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.session.Session;
import org.customerportal.token.SecretToken;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.UserState;

/** Lets a visitor of one portal in. */
public final class SignIn {

    private final PortalDefinition portal;
    private final Origin origin;
    private final SignInPorts ports;

    /** Makes the service for a visitor of this portal. */
    public SignIn(PortalDefinition portal, Origin origin, SignInPorts ports) {
        this.portal = portal;
        this.origin = origin;
        this.ports = ports;
    }

    /**
     * Signs in by address and password. The work is the same whether the address is known or not; a failure for a known user
     * is noted for staff.
     *
     * @return the new session's token; sessions that exist stay
     * @throws SignInRefusedException for whatever reason; no session was begun
     * @throws org.customerportal.credential.HasherBusyException if too many sign-ins run at once
     */
    public SignedIn signIn(String email, String password) {
        Optional<PortalUser> known =
                ports.useCases().run(() -> EmailAddress.parse(email).flatMap(ports.users()::find));
        Optional<PasswordHash> verified = ports.passwords().verify(known.filter(SignIn::maySignIn), password);
        if (verified.isEmpty()) {
            known.ifPresent(user -> ports.useCases().independent(() -> {
                note(EventType.SIGN_IN_FAILED, Actor.visitor(), user);
                return user;
            }));
            throw new SignInRefusedException();
        }
        return ports.useCases().run(() -> begin(verified.get()));
    }

    private SignedIn begin(PasswordHash verified) {
        // The hash took a while: whoever was disabled or got another password meanwhile stays out.
        PortalUser user = ports.users()
                .find(verified.user())
                .filter(found -> maySignIn(found) && ports.passwords().confirm(verified))
                .orElseThrow(SignInRefusedException::new);
        SecretToken token = ports.tokens().next();
        Instant now = ports.useCases().now();
        Instant end = now.plus(portal.settings().sessionLife());
        UUID id = ports.useCases().newId();
        ports.sessions()
                .add(new Session(
                        id,
                        token.digest(),
                        user.id(),
                        portal.key().value(),
                        origin.device(),
                        origin.address(),
                        now,
                        now,
                        end));
        note(EventType.SIGNED_IN, Actor.customer(user.id()), user);
        return new SignedIn(token, end);
    }

    private static boolean maySignIn(PortalUser user) {
        return user.state() == UserState.ACTIVE;
    }

    private void note(EventType type, Actor actor, PortalUser user) {
        ports.useCases()
                .record(
                        type,
                        actor,
                        new EventSubject(EventSubject.Kind.USER, user.id().value()),
                        Map.of("portal", portal.key().value()));
    }
}
