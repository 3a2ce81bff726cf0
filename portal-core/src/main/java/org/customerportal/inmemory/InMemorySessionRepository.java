package org.customerportal.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.session.Session;
import org.customerportal.session.SessionRepository;
import org.customerportal.token.TokenDigest;
import org.customerportal.user.PortalUserId;

final class InMemorySessionRepository implements SessionRepository {

    private static final int MOST_LISTED = 100;

    private static final Index<UUID, Session> BY_ID = Index.unique("session.id", Session::id);
    private static final Index<String, Session> BY_TOKEN =
            Index.unique("session.token", session -> session.token().text());
    private static final Index<Place<UUID>, Session> BY_USER =
            Index.ordered(session -> session.user().value(), Session::startedAt, Session::id);
    private static final Index<Place<Whole>, Session> BY_EXPIRY = Index.ordered(Session::expiresAt, Session::id);
    private static final Table<Session> SESSIONS = new Table<>(List.of(BY_ID, BY_TOKEN, BY_USER, BY_EXPIRY));

    private final InMemoryUnitOfWork work;

    InMemorySessionRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public void add(Session session) {
        work.write(unit -> unit.insert(SESSIONS, session));
    }

    @Override
    public Optional<Session> find(TokenDigest token) {
        return work.read().find(BY_TOKEN, token.text());
    }

    @Override
    public void touch(UUID id, Instant lastSeenAt) {
        work.write(unit -> unit.read()
                .find(BY_ID, id)
                .filter(session -> session.lastSeenAt().isBefore(lastSeenAt))
                .map(session -> unit.put(SESSIONS, session.seenAt(lastSeenAt))));
    }

    @Override
    public boolean end(UUID id, PortalUserId user) {
        return work.write(unit -> {
            Stream<Session> ended = unit.read().find(BY_ID, id).stream()
                    .filter(session -> session.user().equals(user));
            return unit.remove(SESSIONS, ended) > 0;
        });
    }

    @Override
    public int endAll(PortalUserId user, Optional<UUID> except) {
        return work.write(unit -> {
            Stream<Session> ended = unit.read()
                    .oldestFirst(BY_USER, user.value())
                    .filter(session -> !except.equals(Optional.of(session.id())));
            return unit.remove(SESSIONS, ended);
        });
    }

    @Override
    public List<Session> of(PortalUserId user) {
        return work.read().latestFirst(BY_USER, user.value()).limit(MOST_LISTED).toList();
    }

    @Override
    public int removeExpired(Instant now) {
        return work.write(unit -> {
            Stream<Session> expired = unit.read()
                    .oldestFirst(BY_EXPIRY, Whole.TABLE)
                    .takeWhile(session -> !session.expiresAt().isAfter(now));
            return unit.remove(SESSIONS, expired);
        });
    }
}
