package org.customerportal.signin;

import java.time.Instant;
import java.util.Map;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.UseCases;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.session.Session;
import org.customerportal.session.SessionRepository;
import org.customerportal.token.SecretToken;
import org.customerportal.token.SecretTokens;
import org.customerportal.user.PortalUser;

/**
 * The one place where sessions begin, whatever proved the person (ASVS V6.1.3, V6.3.4). Always with a token that nobody has
 * seen before (ASVS V7.2.4). Thread-safe.
 */
final class SessionStart {

    private final SessionRepository sessions;
    private final SecretTokens tokens;
    private final UseCases useCases;

    SessionStart(SessionRepository sessions, SecretTokens tokens, UseCases useCases) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.useCases = useCases;
    }

    /** Begins a session in the transaction that is open, for somebody who has proved everything that this portal asks for. */
    SignedIn begin(PortalUser user, PortalDefinition portal, Origin origin) {
        SecretToken token = tokens.next();
        Instant now = useCases.now();
        Instant end = now.plus(portal.settings().sessionLife());
        sessions.add(new Session(
                useCases.newId(),
                token.digest(),
                user.id(),
                portal.key().value(),
                origin.device(),
                origin.address(),
                now,
                now,
                end));
        useCases.record(
                EventType.SIGNED_IN,
                Actor.customer(user.id()),
                new EventSubject(EventSubject.Kind.USER, user.id().value()),
                Map.of("portal", portal.key().value()));
        return new SignedIn(token, end);
    }
}
