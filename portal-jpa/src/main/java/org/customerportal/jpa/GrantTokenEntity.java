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
import org.customerportal.token.TokenDigest;

/** A token that reaches a grant as a row. */
@Entity(name = "portal_grant_token")
@Table(name = "portal_grant_token")
@IdClass(GrantTokenEntity.Key.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class GrantTokenEntity {

    @Id
    String tenant;

    @Id
    String digest;

    String purpose;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "grant_id")
    UUID grantId;

    static GrantTokenEntity of(GrantEntity grant, TokenDigest token) {
        GrantTokenEntity row = new GrantTokenEntity();
        row.tenant = grant.tenant;
        row.digest = token.text();
        row.purpose = grant.purpose;
        row.subjectId = grant.subjectId;
        row.grantId = grant.grantId;
        return row;
    }

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String tenant;
        String digest;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && tenant.equals(key.tenant) && digest.equals(key.digest);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, digest);
        }
    }
}
