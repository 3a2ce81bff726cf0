package org.customerportal.jpa;

import java.time.Instant;
import java.util.Optional;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.idempotency.IdempotencyRecord;
import org.customerportal.idempotency.IdempotencyRepository;

final class JpaIdempotencyRepository implements IdempotencyRepository {

    private static final Uniques TAKEN = Uniques.key("idempotencyKey");
    private static final String KEY = "r.actorScope = ? and r.usedKey = ?";

    private final Rows rows;

    JpaIdempotencyRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<IdempotencyRecord> find(String scope, IdempotencyKey key, Instant now) {
        return rows.from(IdempotencyEntity.class)
                .and(KEY + " and r.expiresAt > ?", scope, key.value(), Micros.of(now))
                .first(IdempotencyEntity::used);
    }

    @Override
    public void add(IdempotencyRecord used, Instant now) {
        rows.inUnit(() -> {
            rows.delete(IdempotencyEntity.class)
                    .where(
                            KEY + " and r.expiresAt <= ?",
                            used.scope(),
                            used.key().value(),
                            Micros.of(now));
            rows.insert(TAKEN, IdempotencyEntity.of(rows.tenant(), used));
            return used;
        });
    }

    @Override
    public int removeExpired(Instant now) {
        return rows.delete(IdempotencyEntity.class).where("r.expiresAt <= ?", Micros.of(now));
    }
}
