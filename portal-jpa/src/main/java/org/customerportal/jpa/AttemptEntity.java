package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.throttle.Attempts;

/** The count of attempts for one key as a row. A key without any may have a row too, with {@link #NONE}. */
@Entity(name = "portal_attempt")
@Table(name = "portal_attempt")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class AttemptEntity {

    /** What stands for no count at all. */
    static final int NONE = -1;

    @Id
    String tenant;

    @Id
    UUID id;

    int failures;

    @Column(name = "last_at")
    long lastAt;

    @Column(name = "not_before")
    long notBefore;

    @Column(name = "forgotten_at")
    long forgottenAt;

    /** Returns a row that counts nothing and goes with the next sweep unless it is used. */
    static AttemptEntity none(String tenant, Attempts next) {
        AttemptEntity row = new AttemptEntity();
        row.tenant = tenant;
        row.id = next.key().id();
        row.failures = NONE;
        row.forgottenAt = Micros.of(next.lastAt()) + 1;
        return row;
    }

    Attempts attempts() {
        return new Attempts(
                new AttemptKey(id),
                failures,
                Micros.instant(lastAt),
                Micros.instant(notBefore),
                Micros.instant(forgottenAt));
    }
}
