package org.customerportal.inmemory;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.StatusCategory;

final class InMemoryRequestRepository implements RequestRepository {

    private final InMemoryUnitOfWork work;

    InMemoryRequestRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public CustomerRequest add(CustomerRequest request) {
        return work.write(unit -> Requests.TABLE.add(unit, Filed.of(request)).request());
    }

    @Override
    public CustomerRequest replace(CustomerRequest request) {
        return work.write(unit -> {
            Filed forward = unit.read()
                    .find(Requests.BY_ID, request.id().value())
                    .map(filed -> filed.with(stored -> request.touched(stored.updatedAt(), stored.staffUpdatedAt())))
                    .orElse(Filed.of(request));
            return Requests.TABLE.replace(unit, forward).request();
        });
    }

    @Override
    public void touch(RequestId id, Instant updatedAt, Instant staffUpdatedAt) {
        work.write(unit -> unit.read()
                .find(Requests.BY_ID, id.value())
                .map(filed -> unit.put(
                        Requests.TABLE.rows(), filed.with(request -> request.touched(updatedAt, staffUpdatedAt)))));
    }

    @Override
    public Optional<CustomerRequest> find(RequestId id, RequestScope scope) {
        return Requests.find(work.read(), id, scope).map(Filed::request);
    }

    @Override
    public List<RequestRow> list(RequestScope scope, Set<StatusCategory> categories, Slice slice) {
        return Requests.latestFirst(work.read(), scope, slice.after())
                .filter(request -> categories.contains(request.category()))
                .limit(slice.limit())
                .map(RequestRow::of)
                .toList();
    }

    @Override
    public Map<StatusCategory, Long> count(RequestScope scope) {
        return Requests.latestFirst(work.read(), scope, Optional.empty())
                .collect(groupingBy(CustomerRequest::category, counting()));
    }
}
