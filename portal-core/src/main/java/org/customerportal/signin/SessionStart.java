package org.customerportal.signin;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.page.Slice;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.session.Session;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.token.SecretToken;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.PortalUser;

/**
 * The one place where sessions begin, whatever proved the person (ASVS V6.1.3, V6.3.4). Always with a token that nobody has
 * seen before (ASVS V7.2.4). Thread-safe.
 */
final class SessionStart {

    /** So many earlier sign-ins are looked at for the same device. */
    private static final Slice RECENT = new Slice(100, Optional.empty());

    private final SignInPorts ports;

    SessionStart(SignInPorts ports) {
        this.ports = ports;
    }

    /** Begins a session for somebody whose first proof was right, or asks for the second one, in the transaction that is open. */
    SignInStep goOn(PortalUser user, PortalDefinition portal, Origin origin) {
        boolean asked = ports.factors().of(user.id()).isOn()
                || portal.settings().secondFactor().requires(ports.memberships().inForce(user.id()));
        return asked ? secondStep(user, portal) : begin(user, portal, origin);
    }

    // Issuing the grant ends the one of an earlier attempt, so that its half of a sign-in helps nobody in this one.
    private SecondStep secondStep(PortalUser user, PortalDefinition portal) {
        SecretToken token = ports.tokens().next();
        Instant now = ports.useCases().now();
        Instant end = now.plus(SecondFactorSignIn.LIFE);
        UUID id = ports.useCases().newId();
        ports.grants()
                .issue(new TokenGrant(id, TokenPurpose.SECOND_STEP, user.id().value(), now, end));
        ports.grants().attach(id, token.digest(), now);
        if (!ports.factors().of(user.id()).isOn()) {
            ports.factors().begin(user, portal);
        }
        return new SecondStep(token, end);
    }

    /** Begins a session in the transaction that is open, for somebody who has proved everything that this portal asks for. */
    SignedIn begin(PortalUser user, PortalDefinition portal, Origin origin) {
        SecretToken token = ports.tokens().next();
        Instant now = ports.useCases().now();
        Instant end = now.plus(portal.settings().sessions().life());
        ports.sessions()
                .add(new Session(
                        ports.useCases().newId(),
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
        ports.useCases()
                .record(EventType.SIGNED_IN, Actor.customer(user.id()), subject, details(subject, portal, origin));
        return new SignedIn(token, end);
    }

    // The device is told by a digest, because events outlive the person whom they are about.
    private Map<String, String> details(EventSubject subject, PortalDefinition portal, Origin origin) {
        Map<String, String> details =
                new HashMap<>(Map.of("portal", portal.key().value()));
        if (!origin.device().isEmpty()) {
            String device = AttemptKey.of("device", origin.device()).id().toString();
            List<PortalEvent> before = ports.log().history(subject, EnumSet.of(EventType.SIGNED_IN), RECENT);
            boolean known = before.isEmpty()
                    || before.stream()
                            .anyMatch(event -> device.equals(event.details().get("device")));
            details.put("device", device);
            details.put("known", known ? "yes" : "no");
        }
        return details;
    }
}
