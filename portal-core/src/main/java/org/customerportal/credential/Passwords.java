package org.customerportal.credential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.UseCases;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.session.SessionRepository;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.throttle.MailWishes;
import org.customerportal.throttle.Throttle;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens to passwords, whoever asks for it: they are judged, hashed outside any transaction, and replaced together
 * with the end of sessions. Thread-safe.
 */
public final class Passwords {

    private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);

    /** Asked for where nobody was found, so that the storage works as much as for somebody. */
    private static final PortalUserId NOBODY = new PortalUserId(new UUID(0, 0));

    private final PasswordHashRepository hashes;
    private final SessionRepository sessions;
    private final TokenGrantRepository grants;
    private final PasswordHasher hasher;
    private final PasswordJudge judge;
    private final ContextWords context;
    private final Throttle throttle;
    private final UseCases useCases;

    /** Makes the keeper of one tenant's passwords. */
    public Passwords(Ports ports) {
        this.hashes = ports.hashes();
        this.sessions = ports.sessions();
        this.grants = ports.grants();
        this.hasher = ports.hasher();
        this.judge = ports.judge();
        this.context = ports.context();
        this.throttle = ports.throttle();
        this.useCases = ports.useCases();
    }

    /** Returns the rule that new passwords must meet. */
    public PasswordPolicy policy() {
        return judge.policy();
    }

    /**
     * Judges and hashes a password that a user wants to have. Call it outside any transaction: it takes a while.
     *
     * @param organization the name of an organization that the owner is about to join; empty if there is none
     * @return the hash, in PHC string format
     * @throws org.customerportal.problem.InvalidInputException at path {@code password} if the policy refuses it
     */
    public String prepare(String typed, PortalUser owner, PortalDefinition portal, Optional<String> organization) {
        judge(typed, owner, portal, organization);
        return hasher.hash(new ClearPassword(typed));
    }

    /**
     * Judges a password that a user wants to have, and does no more.
     *
     * @param organization as of {@link #prepare}
     * @throws org.customerportal.problem.InvalidInputException at path {@code password} if the policy refuses it
     */
    public void judge(String typed, PortalUser owner, PortalDefinition portal, Optional<String> organization) {
        List<String> words = context.words(owner, portal);
        organization.ifPresent(name -> ContextWords.add(name, words));
        judge.judge(new ClearPassword(typed), words, policy(), "password");
    }

    /**
     * Gives the user a prepared password, ends sessions, sign-ins that have begun and links that sign in, forgets failed attempts
     * and mails asked for, and tells the owner, in the transaction that is open.
     *
     * @param prepared what {@link #prepare} returned
     * @param kept the one session that goes on, if the owner changes the password there
     */
    public void replace(PortalUser user, String prepared, PortalDefinition portal, Optional<UUID> kept) {
        hashes.store(new PasswordHash(user.id(), prepared, useCases.now()));
        // Links, then sessions, then sign-ins that have begun, as whoever disables the person does: two who lock in one
        // order
        // never wait in a ring.
        grants.revoke(TokenPurpose.SIGN_IN, user.id().value());
        sessions.endAll(user.id(), kept);
        grants.revoke(TokenPurpose.SECOND_STEP, user.id().value());
        startAfresh(user);
        useCases.record(
                EventType.PASSWORD_CHANGED,
                Actor.customer(user.id()),
                new EventSubject(EventSubject.Kind.USER, user.id().value()),
                Map.of("portal", portal.key().value()));
    }

    /** Says whether the user has a password at all, in the transaction that is open. */
    public boolean has(PortalUser user) {
        return hashes.find(user.id()).isPresent();
    }

    /**
     * Returns the user if the user has a password, after the same work whoever it is, in the transaction that is open.
     *
     * @param user empty if nobody was found
     */
    public Optional<PortalUser> holder(Optional<PortalUser> user) {
        boolean has = hashes.find(user.map(PortalUser::id).orElse(NOBODY)).isPresent();
        return user.filter(found -> has);
    }

    /**
     * Says whether the user has a password, in the transaction that is open. From then on until the transaction ends nobody can
     * replace it, so that what begins beside it ends when the password does.
     */
    public boolean hold(PortalUser user) {
        return hashes.find(user.id()).filter(hash -> hashes.rehash(hash, hash)).isPresent();
    }

    /**
     * Gives a newcomer the first password, and forgets what was guessed for the address before, in the transaction that is open.
     */
    public void begin(PortalUser user, String prepared) {
        hashes.store(new PasswordHash(user.id(), prepared, useCases.now()));
        startAfresh(user);
    }

    // Whoever sets a password has read a mail or knew the old one: neither guesses nor mails of before are held against
    // them.
    private void startAfresh(PortalUser user) {
        throttle.forget(AttemptKey.account(user.email()));
        for (MailWishes.Kind kind : MailWishes.Kind.values()) {
            throttle.forget(kind.key(user.email()));
        }
    }

    /**
     * Judges whether this is the user's password, after the same work whoever it is. A hash that is weaker than today's is
     * made anew on the way. Call it outside any transaction: it takes a while.
     *
     * @param user empty if nobody was found, or somebody who may not sign in
     * @return the hash that the password matches, to be {@linkplain #confirm confirmed}; empty if it matches none
     */
    public Optional<PasswordHash> verify(Optional<PortalUser> user, String typed) {
        ClearPassword password = new ClearPassword(typed);
        Optional<PasswordHash> stored =
                useCases.run(() -> hashes.find(user.map(PortalUser::id).orElse(NOBODY)));
        boolean matches =
                hasher.verify(password, stored.map(PasswordHash::encoded).orElse(""));
        return stored.filter(hash -> matches)
                .map(hash -> hasher.needsRehash(hash.encoded()) ? strengthened(hash, password) : hash);
    }

    /**
     * Says whether the user still has the password that was verified, in the transaction that is open. From then on until
     * the transaction ends nobody can replace it, so that what begins by this password ends when the password does.
     */
    public boolean confirm(PasswordHash verified) {
        return hashes.rehash(verified, verified);
    }

    private PasswordHash strengthened(PasswordHash weak, ClearPassword password) {
        try {
            PasswordHash stronger = new PasswordHash(weak.user(), hasher.hash(password), weak.changedAt());
            return useCases.run(() -> hashes.rehash(weak, stronger)) ? stronger : current(weak, password);
        } catch (HasherBusyException busy) {
            LOG.debug("A weak hash stays for now: {}", busy.getMessage());
            return weak;
        }
    }

    // Somebody was faster: another sign-in with the same password, or a new password.
    private PasswordHash current(PasswordHash weak, ClearPassword password) {
        return useCases.run(() -> hashes.find(weak.user()))
                .filter(found -> hasher.verify(password, found.encoded()))
                .orElse(weak);
    }

    /**
     * What passwords stand on.
     *
     * @param hashes what is left of them
     * @param sessions what ends with them
     * @param grants sign-ins that have begun and links that sign in, which end with them too
     * @param hasher who computes
     * @param judge who judges new ones
     * @param context what everybody knows about their owner
     * @param throttle counts attempts, which a new one makes forgotten
     * @param useCases the door to transaction, time and log
     */
    public record Ports(
            PasswordHashRepository hashes,
            SessionRepository sessions,
            TokenGrantRepository grants,
            PasswordHasher hasher,
            PasswordJudge judge,
            ContextWords context,
            Throttle throttle,
            UseCases useCases) {}
}
