package org.customerportal.benchmarks.contestant.springdata;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import org.customerportal.benchmarks.dataset.Person;
import org.springframework.data.jpa.domain.Specification;

/** What a person may see, as a specification. */
final class Visible implements Specification<TicketEntity> {

    private static final long serialVersionUID = 1L;

    private final transient Person person;

    Visible(Person person) {
        this.person = person;
    }

    @Override
    public Predicate toPredicate(Root<TicketEntity> ticket, CriteriaQuery<?> query, CriteriaBuilder is) {
        Subquery<Integer> involved = query.subquery(Integer.class);
        Root<PartyEntity> party = involved.from(PartyEntity.class);
        involved.select(is.literal(1))
                .where(
                        is.equal(party.get("tenant"), ticket.get("tenant")),
                        is.equal(party.get("requestId"), ticket.get("id")),
                        is.or(
                                party(is, party, "PARTICIPANT", person.user()),
                                party(is, party, "APPROVER", person.user()),
                                party(is, party, "RELATED_ORGANIZATION", person.organization())));
        return is.and(
                is.equal(ticket.get("tenant"), "default"),
                is.isFalse(ticket.get("staffOnly")),
                is.or(
                        is.equal(ticket.get("requesterId"), person.user()),
                        is.equal(ticket.get("organizationId"), person.organization()),
                        is.exists(involved)));
    }

    private static Predicate party(CriteriaBuilder is, Root<PartyEntity> party, String relation, UUID id) {
        return is.and(is.equal(party.get("relation"), relation), is.equal(party.get("partyId"), id));
    }
}
