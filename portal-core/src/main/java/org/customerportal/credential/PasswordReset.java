package org.customerportal.credential;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.UseCases;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.throttle.MailWishes;
import org.customerportal.throttle.Throttle;
import org.customerportal.token.LinkRefusedException;
import org.customerportal.token.SecretToken;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;
import org.customerportal.user.UserState;
import org.jspecify.annotations.Nullable;

/**
 * The way back for somebody who forgot the password, by a link in a mail. It tells nobody whether an address is known, signs
 * nobody in, and ends every session once it succeeds.
 */
public final class PasswordReset {

    private final PortalDefinition portal;
    private final PortalUserRepository users;
    private final TokenGrantRepository grants;
    private final Passwords passwords;
    private final MailWishes wishes;
    private final UseCases useCases;
    private final BiConsumer<PortalUser, PortalKey> inviteAgain;

    /**
     * Makes the service for a visitor of this portal.
     *
     * @param network whence the visitor comes; empty if that is not known
     * @param inviteAgain sends again what invites somebody who has not come yet, if it may be sent
     */
    public PasswordReset(
            PortalDefinition portal,
            Optional<String> network,
            Ports ports,
            BiConsumer<PortalUser, PortalKey> inviteAgain) {
        this.portal = portal;
        this.users = ports.users();
        this.grants = ports.grants();
        this.passwords = ports.passwords();
        this.wishes = new MailWishes(MailWishes.Kind.PASSWORD_RESET, network, ports.throttle());
        this.useCases = ports.useCases();
        this.inviteAgain = inviteAgain;
    }

    /**
     * Asks for a link. If the address belongs to somebody who may sign in, a mail follows and links sent earlier die; if it
     * belongs to somebody who has not come yet, what invites them may be sent again; otherwise, or if too much was asked for
     * this address or from here, nothing happens. The caller cannot tell which.
     *
     * @param email what was typed; exactly one address is looked for
     */
    public void request(String email) {
        if (!wishes.admitFromHere()) {
            return;
        }
        Optional<EmailAddress> address = EmailAddress.parse(email);
        boolean admitted = address.filter(wishes::admit).isPresent();
        Optional<PortalUser> known = useCases.run(() -> {
            Optional<PortalUser> user = address.flatMap(users::find);
            user.filter(found -> admitted && found.state() == UserState.ACTIVE).ifPresent(this::grant);
            return user;
        });
        known.filter(user -> user.state() == UserState.INVITED)
                .ifPresent(user -> inviteAgain.accept(user, portal.key()));
    }

    /**
     * Looks at a link without using it up.
     *
     * @return the rule that the new password must meet
     * @throws LinkRefusedException if the link does not work
     */
    public PasswordPolicy look(@Nullable String token) {
        useCases.run(() -> owner(digest(token)));
        return passwords.policy();
    }

    /**
     * Sets a new password and uses up the link. All sessions end and the owner is told.
     *
     * @throws LinkRefusedException if the link does not work
     * @throws org.customerportal.problem.InvalidInputException at path {@code password} if the policy refuses it; the link
     *     still works
     */
    public void reset(@Nullable String token, String newPassword) {
        TokenDigest digest = digest(token);
        PortalUser owner = useCases.run(() -> owner(digest));
        String prepared = passwords.prepare(newPassword, owner, portal, Optional.empty());
        useCases.run(() -> {
            TokenGrant grant = grants.redeem(TokenPurpose.PASSWORD_RESET, digest, useCases.now())
                    .orElseThrow(LinkRefusedException::new);
            PortalUser user = active(grant);
            passwords.replace(user, prepared, portal, Optional.empty());
            return grant;
        });
    }

    private void grant(PortalUser user) {
        Instant now = useCases.now();
        Instant end = now.plus(portal.settings().links().reset());
        grants.issue(new TokenGrant(
                useCases.newId(), TokenPurpose.PASSWORD_RESET, user.id().value(), now, end));
        useCases.record(
                EventType.PASSWORD_RESET_REQUESTED,
                Actor.visitor(),
                new EventSubject(EventSubject.Kind.USER, user.id().value()),
                Map.of("portal", portal.key().value()));
    }

    private PortalUser owner(TokenDigest digest) {
        return grants.find(TokenPurpose.PASSWORD_RESET, digest, useCases.now())
                .map(this::active)
                .orElseThrow(LinkRefusedException::new);
    }

    private PortalUser active(TokenGrant grant) {
        Optional<PortalUser> user = users.find(new PortalUserId(grant.subject()));
        return user.filter(found -> found.state() == UserState.ACTIVE).orElseThrow(LinkRefusedException::new);
    }

    private static TokenDigest digest(@Nullable String token) {
        return SecretToken.parse(token).map(SecretToken::digest).orElseThrow(LinkRefusedException::new);
    }

    /**
     * What a reset stands on.
     *
     * @param users the people
     * @param grants the rights of the links
     * @param passwords who judges and replaces
     * @param throttle counts how often a link is asked for
     * @param useCases the door to transaction, time and log
     */
    public record Ports(
            PortalUserRepository users,
            TokenGrantRepository grants,
            Passwords passwords,
            Throttle throttle,
            UseCases useCases) {}
}
