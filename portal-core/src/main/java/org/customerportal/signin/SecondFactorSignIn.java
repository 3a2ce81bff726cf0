package org.customerportal.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.customerportal.credential.HasherBusyException;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.factor.AcceptedCode;
import org.customerportal.factor.Enrolment;
import org.customerportal.factor.SecondFactors;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.Violation;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.token.LinkRefusedException;
import org.customerportal.token.SecretToken;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.UserState;
import org.jspecify.annotations.Nullable;

/**
 * The second half of a sign-in. Guesses are counted for the account before they are judged, however often the sign-in begins
 * anew (ASVS V6.6.3).
 */
public final class SecondFactorSignIn {

    /** How long a sign-in may take between its two halves; ASVS V6.5.5 allows ten minutes. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private final PortalDefinition portal;
    private final Origin origin;
    private final SignInPorts ports;
    private final SecondFactors factors;

    /** Makes the service for a visitor of this portal. */
    public SecondFactorSignIn(PortalDefinition portal, Origin origin, SignInPorts ports) {
        this.portal = portal;
        this.origin = origin;
        this.ports = ports;
        this.factors = ports.factors();
    }

    /**
     * Looks at a begun sign-in and uses nothing up. Somebody who must have a second factor and has none is shown what to set
     * one up with: the same at every look.
     *
     * @return what to set up; empty if a code of what is set up already is asked for
     * @throws LinkRefusedException if the sign-in must begin anew
     */
    public Optional<Enrolment> look(@Nullable String token) {
        TokenDigest digest = digest(token);
        return ports.useCases().run(() -> {
            PortalUser user = begun(digest);
            if (factors.of(user.id()).isOn()) {
                return Optional.empty();
            }
            return Optional.of(factors.pending(user, portal).orElseThrow(LinkRefusedException::new));
        });
    }

    /**
     * Signs in by a code of the app, or by a recovery code; or sets the second factor up by its first code.
     *
     * @throws LinkRefusedException if the sign-in must begin anew
     * @throws InvalidInputException {@code wrong-code} at {@code code} if it is wrong, was used before, or too much was
     *     guessed; the sign-in goes on
     * @throws HasherBusyException if too many hashes run at once; nothing was judged or counted
     */
    public Done signIn(@Nullable String token, String code) {
        TokenDigest digest = digest(token);
        PortalUserId user = ports.useCases().run(() -> begun(digest)).id();
        AcceptedCode accepted = judge(user, code).orElseThrow(() -> {
            noteFailure(user);
            return wrong();
        });
        try {
            return ports.useCases().run(() -> finish(digest, user, accepted));
        } catch (StaleVersionException usedMeanwhile) {
            noteFailure(user);
            throw wrong();
        }
    }

    private Optional<AcceptedCode> judge(PortalUserId user, String code) {
        AttemptKey key = AttemptKey.of("factor", user.value().toString());
        if (!ports.throttle().admit(key, ports.limits().account())) {
            return Optional.empty();
        }
        try {
            boolean on = factors.of(user).isOn();
            return on ? factors.check(user, code) : factors.confirm(user, code);
        } catch (HasherBusyException busy) {
            ports.throttle().takeBack(key);
            throw busy;
        }
    }

    private Done finish(TokenDigest digest, PortalUserId who, AcceptedCode accepted) {
        TokenGrant grant = ports.grants()
                .redeem(TokenPurpose.SECOND_STEP, digest, ports.useCases().now())
                .orElseThrow(LinkRefusedException::new);
        PortalUser user = active(grant);
        boolean enrolled = !factors.of(who).isOn();
        factors.use(accepted);
        ports.throttle().forget(AttemptKey.of("factor", who.value().toString()));
        if (enrolled) {
            note(EventType.SECOND_FACTOR_ADDED, user, Map.of());
        } else if (accepted.byRecoveryCode()) {
            note(EventType.RECOVERY_CODE_USED, user, Map.of("left", Integer.toString(accepted.codesLeft())));
        }
        return new Done(ports.start().begin(user, portal, origin), accepted);
    }

    private PortalUser begun(TokenDigest digest) {
        Instant now = ports.useCases().now();
        return ports.grants()
                .find(TokenPurpose.SECOND_STEP, digest, now)
                .map(this::active)
                .orElseThrow(LinkRefusedException::new);
    }

    private PortalUser active(TokenGrant grant) {
        return ports.users()
                .find(new PortalUserId(grant.subject()))
                .filter(found -> found.state() == UserState.ACTIVE)
                .orElseThrow(LinkRefusedException::new);
    }

    private void noteFailure(PortalUserId user) {
        ports.useCases().independent(() -> {
            ports.useCases()
                    .record(
                            EventType.SECOND_FACTOR_FAILED,
                            Actor.visitor(),
                            new EventSubject(EventSubject.Kind.USER, user.value()),
                            Map.of("portal", portal.key().value()));
            return user;
        });
    }

    private void note(EventType type, PortalUser user, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("portal", portal.key().value());
        ports.useCases()
                .record(
                        type,
                        Actor.customer(user.id()),
                        new EventSubject(EventSubject.Kind.USER, user.id().value()),
                        details);
    }

    private static InvalidInputException wrong() {
        return new InvalidInputException(Violation.of("code", "wrong-code"));
    }

    private static TokenDigest digest(@Nullable String token) {
        return SecretToken.parse(token).map(SecretToken::digest).orElseThrow(LinkRefusedException::new);
    }

    /**
     * A finished sign-in.
     *
     * @param signedIn the session
     * @param accepted what finished it; it has the recovery codes to show once, if a second factor was set up
     */
    public record Done(SignedIn signedIn, AcceptedCode accepted) {}
}
