package org.customerportal.signin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.UseCases;
import org.customerportal.session.Session;
import org.customerportal.session.SessionRepository;
import org.customerportal.signin.SessionDoor.SignedInUser;

/** What a signed-in person may do with the own sessions. */
public final class OwnSessions {

    private final SignedInUser owner;
    private final SessionRepository sessions;
    private final UseCases useCases;

    /** Makes the service for this person. */
    public OwnSessions(SignedInUser owner, SessionRepository sessions, UseCases useCases) {
        this.owner = owner;
        this.sessions = sessions;
        this.useCases = useCases;
    }

    /** Returns the person's sessions, latest start first; at most 100. */
    public List<SessionView> list() {
        Optional<UUID> here = owner.session().map(Session::id);
        return useCases.run(() -> sessions.of(owner.user().id())).stream()
                .map(session -> new SessionView(
                        session.id(),
                        session.device(),
                        session.address(),
                        session.startedAt(),
                        session.lastSeenAt(),
                        here.equals(Optional.of(session.id()))))
                .toList();
    }

    /** Ends the session this call came with. Without one (the host's own sign-in), or if it has ended, nothing happens. */
    public void signOut() {
        owner.session().ifPresent(session -> end(session.id()));
    }

    /** Ends every session but the one this call came with; returns how many ended. */
    public int endOthers() {
        return useCases.run(() -> {
            int ended = sessions.endAll(owner.user().id(), owner.session().map(Session::id));
            if (ended > 0) {
                noted();
            }
            return ended;
        });
    }

    /**
     * Ends every session, the one this call came with included; returns how many ended.
     */
    public int endAll() {
        return useCases.run(() -> {
            int ended = sessions.endAll(owner.user().id(), Optional.empty());
            if (ended > 0) {
                noted();
            }
            return ended;
        });
    }

    /**
     * Ends one session of this person.
     *
     * @param id as {@link #list} gave it; a session of somebody else is none
     * @return whether there was one
     */
    public boolean end(UUID id) {
        return useCases.run(() -> {
            boolean ended = sessions.end(id, owner.user().id());
            if (ended) {
                noted();
            }
            return ended;
        });
    }

    private void noted() {
        useCases.record(
                EventType.SIGNED_OUT,
                Actor.customer(owner.user().id()),
                new EventSubject(EventSubject.Kind.USER, owner.user().id().value()),
                Map.of());
    }

    /**
     * A session as its owner sees it.
     *
     * @param id names it in this list; worthless as a key
     * @param device what the browser said it is
     * @param address the network address it came from; may be empty
     * @param startedAt when the sign-in happened
     * @param lastSeenAt the last use that was noted
     * @param current whether this very call came with it
     */
    public record SessionView(
            UUID id, String device, String address, Instant startedAt, Instant lastSeenAt, boolean current) {}
}
