package org.customerportal.benchmarks.contestant.springdata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Somebody whom a request concerns, as an entity. Filled by the provider. */
@Entity
@Table(name = "portal_involvement")
@IdClass(PartyEntity.Key.class)
@SuppressWarnings("NullAway.Init")
class PartyEntity {

    @Id
    @Column(name = "request_id")
    UUID requestId;

    @Id
    String relation;

    @Id
    @Column(name = "party_id")
    UUID partyId;

    String tenant;

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        UUID requestId;
        String relation;
        UUID partyId;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && requestId.equals(key.requestId)
                    && relation.equals(key.relation)
                    && partyId.equals(key.partyId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(requestId, relation, partyId);
        }
    }
}
