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
import org.customerportal.filter.Relation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Involved;

/** A party of a request as a row. It repeats the time that lists sort by, so that one index gives a list. */
@Entity(name = "portal_involvement")
@Table(name = "portal_involvement")
@IdClass(InvolvementEntity.Key.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class InvolvementEntity {

    @Id
    String tenant;

    @Id
    @Column(name = "request_id")
    UUID requestId;

    @Id
    String relation;

    @Id
    @Column(name = "party_id")
    UUID partyId;

    boolean commenting;

    /** The request's own time of the same name, kept in step by every statement that moves it. */
    @Column(name = "updated_at")
    long updatedAt;

    static InvolvementEntity of(String tenant, UUID requestId, Involved involved, long updatedAt) {
        InvolvementEntity row = new InvolvementEntity();
        row.tenant = tenant;
        row.requestId = requestId;
        row.relation = involved.relation().name();
        row.partyId = involved.party();
        row.commenting = involved.fold(Involved.Participant::commenting, approver -> true, related -> false);
        row.updatedAt = updatedAt;
        return row;
    }

    Involved involved() {
        return switch (Relation.valueOf(relation)) {
            case PARTICIPANT -> new Involved.Participant(new PortalUserId(partyId), commenting);
            case APPROVER -> new Involved.Approver(new PortalUserId(partyId));
            case RELATED_ORGANIZATION -> new Involved.RelatedOrganization(new OrganizationId(partyId));
            case REQUESTER, ORGANIZATION ->
                throw new IllegalStateException("Stands in the request itself: " + relation);
        };
    }

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String tenant;
        UUID requestId;
        String relation;
        UUID partyId;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && tenant.equals(key.tenant)
                    && requestId.equals(key.requestId)
                    && relation.equals(key.relation)
                    && partyId.equals(key.partyId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, requestId, relation, partyId);
        }
    }
}
