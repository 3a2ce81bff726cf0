package org.customerportal.jpa;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.customerportal.filter.Relation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Position;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestId;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.RequestScope;

final class JpaInvolvementRepository implements InvolvementRepository {

    private static final Comparator<Involved> ORDER =
            Comparator.comparing(Involved::relation).thenComparing(Involved::party, Position::compareIds);

    private static final String RELATED = "r.relation = ? and r.partyId = ?";

    private final Rows rows;

    JpaInvolvementRepository(Rows rows) {
        this.rows = rows;
    }

    // Who holds the request's row decides about everybody involved in it, and no time moves meanwhile.
    @Override
    public boolean put(RequestId request, Involved involved) {
        return rows.inUnit(() -> {
            Optional<Long> updatedAt = rows.select(Long.class, "select r.updatedAt from portal_request r")
                    .and("r.id = ?", request.value())
                    .held()
                    .first(time -> time);
            return updatedAt.isPresent() && put(request.value(), involved, updatedAt.get());
        });
    }

    @Override
    public boolean remove(RequestId request, Involved involved) {
        return rows.delete(InvolvementEntity.class)
                        .where(
                                "r.requestId = ? and r.relation = ? and r.partyId = ?",
                                request.value(),
                                involved.relation().name(),
                                involved.party())
                > 0;
    }

    @Override
    public int reassign(OrganizationId from, OrganizationId into) {
        return rows.inUnit(() -> {
            List<InvolvementEntity> all = related(from);
            Set<UUID> there = there(into);
            rows.insert(
                    Uniques.key("involvement"),
                    all.stream()
                            .filter(row -> !there.contains(row.requestId))
                            .map(row -> InvolvementEntity.of(
                                    rows.tenant(),
                                    row.requestId,
                                    new Involved.RelatedOrganization(into),
                                    row.updatedAt))
                            .toArray());
            rows.delete(InvolvementEntity.class).where(RELATED, Relation.RELATED_ORGANIZATION.name(), from.value());
            return all.size();
        });
    }

    @Override
    public List<Involved> of(RequestId request, RequestScope scope) {
        return rows
                .select(InvolvementEntity.class, "select i from portal_involvement i, portal_request r")
                .and("i.tenant = r.tenant and i.requestId = r.id and i.requestId = ?", request.value())
                .and(ScopeCondition.of(scope.clause()))
                .list(InvolvementEntity::involved)
                .stream()
                .sorted(ORDER)
                .toList();
    }

    private List<InvolvementEntity> related(OrganizationId organization) {
        return rows.from(InvolvementEntity.class)
                .and(RELATED, Relation.RELATED_ORGANIZATION.name(), organization.value())
                .list(row -> row);
    }

    /** Returns the requests that are about the organization already: related to it, or its own with others related. */
    private Set<UUID> there(OrganizationId organization) {
        Set<UUID> requests = new HashSet<>();
        related(organization).forEach(row -> requests.add(row.requestId));
        rows.select(InvolvementEntity.class, "select i from portal_involvement i, portal_request r")
                .and(
                        "i.tenant = r.tenant and i.requestId = r.id and i.relation = ?",
                        Relation.RELATED_ORGANIZATION.name())
                .and("r.organizationId = ?", organization.value())
                .list(row -> row)
                .forEach(row -> requests.add(row.requestId));
        return requests;
    }

    private boolean put(UUID request, Involved involved, long updatedAt) {
        List<Involved> before = stored(request);
        if (before.contains(involved)) {
            return false;
        }
        if (before.stream().noneMatch(involved::sameParty)) {
            if (before.size() >= MAX_PER_REQUEST) {
                throw new NotAllowedException("TOO_MANY_INVOLVED");
            }
            rows.insert(Uniques.key("involvement"), InvolvementEntity.of(rows.tenant(), request, involved, updatedAt));
            return true;
        }
        InvolvementEntity row = InvolvementEntity.of(rows.tenant(), request, involved, updatedAt);
        return rows.update(InvolvementEntity.class)
                        .set("commenting", row.commenting)
                        .where(
                                "r.requestId = ? and r.relation = ? and r.partyId = ?",
                                request,
                                row.relation,
                                row.partyId)
                > 0;
    }

    private List<Involved> stored(UUID request) {
        return rows.from(InvolvementEntity.class)
                .and("r.requestId = ?", request)
                .list(InvolvementEntity::involved);
    }
}
