package org.customerportal.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.credential.PasswordHashRepository;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.UseCases;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;
import org.customerportal.user.UserState;

/**
 * Ties external identities to portal users, in the transaction that is open. Whoever calls has seen to it that the actor may
 * do so and that the identity was proven. Thread-safe.
 */
public final class Identities {

    /** How many identities one person may have. */
    public static final int MOST = 20;

    private final ExternalIdentityRepository links;
    private final PortalUserRepository users;
    private final PasswordHashRepository passwords;
    private final UseCases useCases;

    /** Makes the service of one tenant. */
    public Identities(
            ExternalIdentityRepository links,
            PortalUserRepository users,
            PasswordHashRepository passwords,
            UseCases useCases) {
        this.links = links;
        this.users = users;
        this.passwords = passwords;
        this.useCases = useCases;
    }

    /** Returns who signs in with this identity, if that person may sign in. */
    public Optional<PortalUser> owner(ExternalIdentity identity) {
        return useCases.run(() -> links.find(identity)
                .flatMap(link -> users.find(link.user()))
                .filter(user -> user.state() == UserState.ACTIVE));
    }

    /**
     * Links the identity with which somebody accepts an invitation.
     *
     * @throws NotAllowedException {@code IDENTITY_TAKEN} if the identity belongs to somebody already
     */
    public void begin(PortalUserId user, ExternalIdentity identity, PortalKey portal) {
        add(user, identity);
        Map<String, String> details = new HashMap<>(details(identity, portal));
        details.put("first", "true");
        record(EventType.IDENTITY_LINKED, Actor.customer(user), user, details);
    }

    /** Links an identity; one that belongs to this user already stays so. */
    LinkedIdentity link(PortalUserId user, ExternalIdentity identity, Actor by, PortalKey portal) {
        Optional<LinkedIdentity> known =
                links.find(identity).filter(link -> link.user().equals(user));
        if (known.isPresent()) {
            return known.get();
        }
        if (links.of(user).size() >= MOST) {
            throw new NotAllowedException("TOO_MANY_IDENTITIES");
        }
        LinkedIdentity link = add(user, identity);
        record(EventType.IDENTITY_LINKED, by, user, details(identity, portal));
        return link;
    }

    /** Takes a link away; says whether there was one. */
    boolean unlink(LinkedIdentity link, Actor by, PortalKey portal) {
        boolean gone = links.remove(link.id(), link.user());
        if (gone) {
            record(EventType.IDENTITY_UNLINKED, by, link.user(), details(link.identity(), portal));
        }
        return gone;
    }

    List<LinkedIdentity> of(PortalUserId user) {
        return links.of(user);
    }

    boolean hasPassword(PortalUserId user) {
        return passwords.find(user).isPresent();
    }

    private LinkedIdentity add(PortalUserId user, ExternalIdentity identity) {
        LinkedIdentity link = new LinkedIdentity(useCases.newId(), identity, user, useCases.now());
        try {
            links.add(link);
        } catch (DuplicateException taken) {
            throw new NotAllowedException("IDENTITY_TAKEN");
        }
        return link;
    }

    private static Map<String, String> details(ExternalIdentity identity, PortalKey portal) {
        return Map.of("portal", portal.value(), "provider", identity.provider());
    }

    private void record(EventType type, Actor by, PortalUserId user, Map<String, String> details) {
        useCases.record(type, by, new EventSubject(EventSubject.Kind.USER, user.value()), details);
    }
}
