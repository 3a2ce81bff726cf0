package org.customerportal.signin.link;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.NotFoundException;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SignInPorts;
import org.customerportal.signin.SignInStep;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.throttle.MailWishes;
import org.customerportal.token.LinkRefusedException;
import org.customerportal.token.SecretToken;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.UserState;
import org.jspecify.annotations.Nullable;

/**
 * The way in by a mailed link, for a visitor of one portal. It works in whichever browser it is opened, once, and only where the
 * portal offers it. It tells nobody whether an address is known.
 */
public final class SignInLink {

    private final PortalDefinition portal;
    private final Origin origin;
    private final SignInPorts ports;
    private final MailWishes wishes;

    /** Makes the service for a visitor of this portal. */
    public SignInLink(PortalDefinition portal, Origin origin, SignInPorts ports) {
        this.portal = portal;
        this.origin = origin;
        this.ports = ports;
        this.wishes = new MailWishes(MailWishes.Kind.SIGN_IN_LINK, origin.network(), ports.throttle());
    }

    /** Returns for how long a link works; empty if this portal sends none. */
    public Optional<Duration> life() {
        return portal.settings().links().signIn();
    }

    /**
     * Asks for a link. If the address belongs to somebody who may sign in by a password, a mail follows and links sent earlier
     * die, unless too much was asked for this address or from here; otherwise nothing is sent. The caller cannot tell which.
     * What is refused for the place it came from is not looked at any further.
     *
     * @param email what was typed; exactly one address is looked for
     * @throws NotFoundException if this portal sends no links
     */
    public void request(String email) {
        Duration life = life().orElseThrow(() -> new NotFoundException("sign-in-link"));
        if (!wishes.admitFromHere()) {
            return;
        }
        Optional<EmailAddress> address = EmailAddress.parse(email);
        AttemptKey account = address.map(AttemptKey::account).orElseGet(() -> AttemptKey.of("nonsense", email));
        boolean admitted = address.filter(wishes::admit).isPresent();
        ports.useCases().run(() -> {
            Optional<PortalUser> known = address.flatMap(ports.users()::find);
            ports.passwords()
                    .holder(known)
                    .filter(user -> admitted && user.state() == UserState.ACTIVE)
                    .ifPresentOrElse(user -> grant(user, life), () -> noteFailure(known, account));
            return admitted;
        });
    }

    /**
     * Looks at a link without using it up.
     *
     * @return the address of whoever would be signed in
     * @throws LinkRefusedException if the link does not work
     */
    public String look(@Nullable String token) {
        TokenDigest digest = digest(token);
        return ports.useCases().run(() -> owner(digest)).email().spelling();
    }

    /**
     * Signs in, and uses up the link.
     *
     * @return the new session, beside those that exist; or what leads on where a second factor is asked for
     * @throws LinkRefusedException if the link does not work; no session was begun
     */
    public SignInStep signIn(@Nullable String token) {
        TokenDigest digest = digest(token);
        return ports.useCases().run(() -> {
            PortalUser user = owner(digest);
            Instant now = ports.useCases().now();
            // The password before the link, as whoever replaces it does: neither waits for the other in turn.
            if (!ports.passwords().hold(user)
                    || ports.grants().redeem(TokenPurpose.SIGN_IN, digest, now).isEmpty()) {
                throw new LinkRefusedException();
            }
            wishes.forget(user.email());
            return ports.goOn(user, portal, origin);
        });
    }

    private void grant(PortalUser user, Duration life) {
        Instant now = ports.useCases().now();
        ports.grants()
                .issue(new TokenGrant(
                        ports.useCases().newId(),
                        TokenPurpose.SIGN_IN,
                        user.id().value(),
                        now,
                        now.plus(life)));
        record(EventType.SIGN_IN_LINK_REQUESTED, subject(user), Map.of());
    }

    // An address that nobody has is noted too, and a grant is looked for, so that the work is much alike. It is not the
    // same, as
    // with a password: fewer rows are written.
    private void noteFailure(Optional<PortalUser> known, AttemptKey account) {
        ports.grants().revoke(TokenPurpose.SIGN_IN, account.id());
        EventSubject subject = known.map(SignInLink::subject)
                .orElseGet(() -> new EventSubject(EventSubject.Kind.ADDRESS, account.id()));
        record(EventType.SIGN_IN_FAILED, subject, Map.of("reason", "link"));
    }

    private void record(EventType type, EventSubject subject, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("portal", portal.key().value());
        ports.useCases().record(type, Actor.visitor(), subject, details);
    }

    private static EventSubject subject(PortalUser user) {
        return new EventSubject(EventSubject.Kind.USER, user.id().value());
    }

    private PortalUser owner(TokenDigest digest) {
        return life().flatMap(offered -> ports.grants()
                        .find(TokenPurpose.SIGN_IN, digest, ports.useCases().now()))
                .flatMap(grant -> ports.users().find(new PortalUserId(grant.subject())))
                .filter(user -> user.state() == UserState.ACTIVE)
                .orElseThrow(LinkRefusedException::new);
    }

    private static TokenDigest digest(@Nullable String token) {
        return SecretToken.parse(token).map(SecretToken::digest).orElseThrow(LinkRefusedException::new);
    }
}
