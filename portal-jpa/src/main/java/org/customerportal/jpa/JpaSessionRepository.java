package org.customerportal.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.session.Session;
import org.customerportal.session.SessionRepository;
import org.customerportal.token.TokenDigest;
import org.customerportal.user.PortalUserId;

final class JpaSessionRepository implements SessionRepository {

    private static final Uniques TAKEN = Uniques.key("session.id").or("portal_session_digest_unique", "session.token");
    private static final int MOST_LISTED = 100;

    private final Rows rows;

    JpaSessionRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Session session) {
        rows.insert(TAKEN, SessionEntity.of(rows.tenant(), session));
    }

    @Override
    public Optional<Session> find(TokenDigest token) {
        return rows.from(SessionEntity.class).and("r.digest = ?", token.text()).first(SessionEntity::session);
    }

    @Override
    public void touch(UUID id, Instant lastSeenAt) {
        long at = Micros.of(lastSeenAt);
        rows.update(SessionEntity.class).set("lastSeenAt", at).where("r.id = ? and r.lastSeenAt < ?", id, at);
    }

    @Override
    public boolean end(UUID id, PortalUserId user) {
        return rows.delete(SessionEntity.class).where("r.id = ? and r.userId = ?", id, user.value()) > 0;
    }

    @Override
    public int endAll(PortalUserId user, Optional<UUID> except) {
        return except.map(kept ->
                        rows.delete(SessionEntity.class).where("r.userId = ? and r.id <> ?", user.value(), kept))
                .orElseGet(() -> rows.delete(SessionEntity.class).where("r.userId = ?", user.value()));
    }

    @Override
    public List<Session> of(PortalUserId user) {
        return rows.from(SessionEntity.class)
                .and("r.userId = ?", user.value())
                .orderBy("r.startedAt desc, r.id desc")
                .limit(MOST_LISTED)
                .list(SessionEntity::session);
    }

    @Override
    public int removeExpired(Instant now) {
        return rows.delete(SessionEntity.class).where("r.expiresAt <= ?", Micros.of(now));
    }
}
