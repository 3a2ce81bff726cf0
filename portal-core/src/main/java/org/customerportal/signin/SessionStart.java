package org.customerportal.signin;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.event.Actor;
import org.customerportal.event.EventLog;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.event.UseCases;
import org.customerportal.page.Slice;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.session.Session;
import org.customerportal.session.SessionRepository;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.token.SecretToken;
import org.customerportal.token.SecretTokens;
import org.customerportal.user.PortalUser;

/**
 * The one place where sessions begin, whatever proved the person (ASVS V6.1.3, V6.3.4). Always with a token that nobody has
 * seen before (ASVS V7.2.4). Thread-safe.
 */
final class SessionStart {

    /** So many earlier sign-ins are looked at for the same device. */
    private static final Slice RECENT = new Slice(100, Optional.empty());

    private final SessionRepository sessions;
    private final SecretTokens tokens;
    private final EventLog log;
    private final UseCases useCases;

    SessionStart(SessionRepository sessions, SecretTokens tokens, EventLog log, UseCases useCases) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.log = log;
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
        EventSubject subject =
                new EventSubject(EventSubject.Kind.USER, user.id().value());
        useCases.record(EventType.SIGNED_IN, Actor.customer(user.id()), subject, details(subject, portal, origin));
        return new SignedIn(token, end);
    }

    // The device is told by a digest, because events outlive the person whom they are about.
    private Map<String, String> details(EventSubject subject, PortalDefinition portal, Origin origin) {
        Map<String, String> details =
                new HashMap<>(Map.of("portal", portal.key().value()));
        if (!origin.device().isEmpty()) {
            String device = AttemptKey.of("device", origin.device()).id().toString();
            List<PortalEvent> before = log.history(subject, EnumSet.of(EventType.SIGNED_IN), RECENT);
            boolean known = before.isEmpty()
                    || before.stream()
                            .anyMatch(event -> device.equals(event.details().get("device")));
            details.put("device", device);
            details.put("known", known ? "yes" : "no");
        }
        return details;
    }
}
