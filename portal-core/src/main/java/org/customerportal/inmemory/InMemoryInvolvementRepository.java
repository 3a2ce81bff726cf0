package org.customerportal.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.customerportal.filter.Relation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestId;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.RequestScope;

final class InMemoryInvolvementRepository implements InvolvementRepository {

    private final InMemoryUnitOfWork work;

    InMemoryInvolvementRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public boolean put(RequestId request, Involved involved) {
        return change(request, filed -> {
            Filed more = filed.involving(involved);
            if (more.involved().size() > MAX_PER_REQUEST) {
                throw new NotAllowedException("TOO_MANY_INVOLVED");
            }
            return more;
        });
    }

    @Override
    public boolean remove(RequestId request, Involved involved) {
        return change(request, filed -> filed.without(involved));
    }

    @Override
    public int reassign(OrganizationId from, OrganizationId into) {
        return work.write(unit -> {
            List<Filed> all = unit.read()
                    .latestFirst(Requests.by(Relation.RELATED_ORGANIZATION), from.value())
                    .toList();
            all.forEach(filed -> unit.put(Requests.TABLE.rows(), reassigned(filed, from, into)));
            return all.size();
        });
    }

    private static Filed reassigned(Filed filed, OrganizationId from, OrganizationId into) {
        Filed less = filed.without(new Involved.RelatedOrganization(from));
        return filed.request().organization().equals(into)
                ? less
                : less.involving(new Involved.RelatedOrganization(into));
    }

    @Override
    public List<Involved> of(RequestId request, RequestScope scope) {
        return Requests.find(work.read(), request, scope).map(Filed::involved).orElse(List.of());
    }

    private boolean change(RequestId request, UnaryOperator<Filed> change) {
        return work.write(unit -> {
            Optional<Filed> before = unit.read().find(Requests.BY_ID, request.value());
            Optional<Filed> after = before.map(change).filter(changed -> !changed.equals(before.get()));
            after.ifPresent(changed -> unit.put(Requests.TABLE.rows(), changed));
            return after.isPresent();
        });
    }
}
