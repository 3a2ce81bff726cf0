package org.customerportal.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
