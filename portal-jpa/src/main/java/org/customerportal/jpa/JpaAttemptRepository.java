package org.customerportal.jpa;

import java.time.Instant;
import java.util.Optional;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.throttle.AttemptRepository;
import org.customerportal.throttle.Attempts;

final class JpaAttemptRepository implements AttemptRepository {

    private static final String UNCHANGED =
            "r.id = ? and r.failures = ? and r.lastAt = ? and r.notBefore = ? and r.forgottenAt = ?";

    private final Rows rows;

    JpaAttemptRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Attempts> find(AttemptKey key) {
        return rows.from(AttemptEntity.class)
                .and("r.id = ? and r.failures <> ?", key.id(), AttemptEntity.NONE)
                .first(AttemptEntity::attempts);
    }

    @Override
    public boolean replace(Optional<Attempts> found, Attempts next) {
        return found.map(known -> become(next)
                                .where(
                                        UNCHANGED,
                                        next.key().id(),
                                        known.failures(),
                                        Micros.of(known.lastAt()),
                                        Micros.of(known.notBefore()),
                                        Micros.of(known.forgottenAt()))
                        > 0)
                .orElseGet(() -> begin(next));
    }

    @Override
    public void remove(AttemptKey key) {
        rows.update(AttemptEntity.class)
                .set("failures", AttemptEntity.NONE)
                .set("forgottenAt", 0L)
                .where("r.id = ? and r.failures <> ?", key.id(), AttemptEntity.NONE);
    }

    @Override
    public void removeForgotten(Instant now) {
        rows.delete(AttemptEntity.class).where("r.forgottenAt <= ?", Micros.of(now));
    }

    private boolean begin(Attempts next) {
        boolean known = rows.from(AttemptEntity.class)
                .and("r.id = ?", next.key().id())
                .first(row -> row)
                .isPresent();
        if (!known) {
            rows.ensure(AttemptEntity.none(rows.tenant(), next));
        }
        return become(next).where("r.id = ? and r.failures = ?", next.key().id(), AttemptEntity.NONE) > 0;
    }

    private Change become(Attempts next) {
        return rows.update(AttemptEntity.class)
                .set("failures", next.failures())
                .set("lastAt", Micros.of(next.lastAt()))
                .set("notBefore", Micros.of(next.notBefore()))
                .set("forgottenAt", Micros.of(next.forgottenAt()));
    }
}
