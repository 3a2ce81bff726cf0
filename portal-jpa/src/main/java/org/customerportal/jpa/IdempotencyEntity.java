package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.idempotency.IdempotencyRecord;

/** A used idempotency key as a row. */
@Entity(name = "portal_idempotency")
@Table(name = "portal_idempotency")
@IdClass(IdempotencyEntity.Key.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class IdempotencyEntity {

    @Id
    String tenant;

    @Id
    @Column(name = "actor_scope")
    String actorScope;

    @Id
    @Column(name = "used_key")
    String usedKey;

    @Column(name = "input_digest")
    String inputDigest;

    @Column(name = "result_id")
    UUID resultId;

    @Column(name = "expires_at")
    long expiresAt;

    static IdempotencyEntity of(String tenant, IdempotencyRecord used) {
        IdempotencyEntity row = new IdempotencyEntity();
        row.tenant = tenant;
        row.actorScope = used.scope();
        row.usedKey = used.key().value();
        row.inputDigest = used.input();
        row.resultId = used.result();
        row.expiresAt = Micros.of(used.expiresAt());
        return row;
    }

    IdempotencyRecord used() {
        return new IdempotencyRecord(
                actorScope, new IdempotencyKey(usedKey), inputDigest, resultId, Micros.instant(expiresAt));
    }

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String tenant;
        String actorScope;
        String usedKey;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && tenant.equals(key.tenant)
                    && actorScope.equals(key.actorScope)
                    && usedKey.equals(key.usedKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, actorScope, usedKey);
        }
    }
}
