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
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;

/**
 * The latest grant for one purpose and subject as a row. There is no place for a second one, so at most one is ever open.
 */
@Entity(name = "portal_grant")
@Table(name = "portal_grant")
@IdClass(GrantEntity.Key.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class GrantEntity {

    @Id
    String tenant;

    @Id
    String purpose;

    @Id
    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "grant_id")
    UUID grantId;

    @Column(name = "issued_at")
    long issuedAt;

    @Column(name = "expires_at")
    long expiresAt;

    /** Whether it was redeemed or revoked. */
    boolean ended;

    /** How many tokens reach it. */
    int tokens;

    static GrantEntity ended(String tenant, TokenGrant grant) {
        GrantEntity row = new GrantEntity();
        row.tenant = tenant;
        row.purpose = grant.purpose().name();
        row.subjectId = grant.subject();
        row.grantId = grant.id();
        row.issuedAt = Micros.of(grant.issuedAt());
        row.expiresAt = Micros.of(grant.expiresAt());
        row.ended = true;
        return row;
    }

    TokenGrant grant() {
        return new TokenGrant(
                grantId, TokenPurpose.valueOf(purpose), subjectId, Micros.instant(issuedAt), Micros.instant(expiresAt));
    }

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String tenant;
        String purpose;
        UUID subjectId;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && tenant.equals(key.tenant)
                    && purpose.equals(key.purpose)
                    && subjectId.equals(key.subjectId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, purpose, subjectId);
        }
    }
}
