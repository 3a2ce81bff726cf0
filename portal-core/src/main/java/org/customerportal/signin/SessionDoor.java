package org.customerportal.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.customerportal.event.UseCases;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.session.Session;
import org.customerportal.session.SessionRepository;
import org.customerportal.token.SecretToken;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserRepository;
import org.customerportal.user.UserState;
import org.jspecify.annotations.Nullable;

/** Turns the token that a browser presents into the person who is signed in. Thread-safe. */
public final class SessionDoor {

    /** How stale the noted last use may be; noting every use would cost a write for every page. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final SessionRepository sessions;
    private final PortalUserRepository users;
    private final UseCases useCases;

    /** Makes the door of one tenant. */
    public SessionDoor(SessionRepository sessions, PortalUserRepository users, UseCases useCases) {
        this.sessions = sessions;
        this.users = users;
        this.useCases = useCases;
    }

    /**
     * Finds out who is signed in.
     *
     * @param token what the browser presents
     * @throws NotSignedInException if no session of this portal lives behind it
     */
    public SignedInUser enter(@Nullable String token, PortalDefinition portal) {
        return useCases.run(() -> {
            Instant now = useCases.now();
            Session session = SecretToken.parse(token)
                    .flatMap(secret -> sessions.find(secret.digest()))
                    .filter(found -> found.portal().equals(portal.key().value()))
                    .filter(found ->
                            found.isAlive(now, portal.settings().sessions().idle()))
                    .orElseThrow(NotSignedInException::new);
            PortalUser user = users.find(session.user())
                    .filter(found -> found.state() == UserState.ACTIVE)
                    .orElseThrow(NotSignedInException::new);
            if (!now.isBefore(session.lastSeenAt().plus(NOTED_EVERY))) {
                sessions.touch(session.id(), now);
            }
            return new SignedInUser(user, Optional.of(session));
        });
    }

    /**
     * A person who is signed in.
     *
     * @param user who
     * @param session by which session; empty if the host's own sign-in vouches for the person
     */
    public record SignedInUser(PortalUser user, Optional<Session> session) {}
}
