package org.customerportal.inmemory;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.filter.Relation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.StatusCategory;

final class InMemoryRequestRepository implements RequestRepository {

    private final InMemoryUnitOfWork work;

    InMemoryRequestRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public CustomerRequest add(CustomerRequest request) {
        return work.write(unit -> {
            CustomerRequest stored = Requests.TABLE.add(unit, Filed.of(request)).request();
            unit.put(Document.TABLE, Document.of(stored));
            return stored;
        });
    }

    @Override
    public CustomerRequest replace(CustomerRequest request) {
        return work.write(unit -> {
            Filed forward = unit.read()
                    .find(Requests.BY_ID, request.id().value())
                    .map(filed -> filed.with(stored -> request.touched(stored.updatedAt(), stored.staffUpdatedAt())))
                    .orElse(Filed.of(request));
            CustomerRequest stored = Requests.TABLE.replace(unit, forward).request();
            unit.put(Document.TABLE, Document.of(stored));
            return stored;
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
    public int reassign(OrganizationId from, OrganizationId into) {
        return work.write(unit -> {
            List<Filed> all = unit.read()
                    .latestFirst(Requests.by(Relation.ORGANIZATION), from.value())
                    .toList();
            all.forEach(filed -> Requests.TABLE.replace(unit, filed.with(request -> request.madeFor(into))));
            return all.size();
        });
    }

    @Override
    public Optional<CustomerRequest> find(RequestId id, RequestScope scope) {
        return Requests.find(work.read(), id, scope).map(Filed::request);
    }

    @Override
    public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
        Snapshot stored = work.read();
        return Requests.latestFirst(stored, scope, slice.after())
                .filter(request -> selection.categories().contains(request.category()))
                .filter(request -> selection
                        .search()
                        .map(text -> text.finds(Document.wordsOf(stored, request.id())))
                        .orElse(true))
                .limit(slice.limit())
                .map(RequestRow::of)
                .toList();
    }

    @Override
    public Map<StatusCategory, Long> count(RequestScope scope, long most) {
        return Requests.latestFirst(work.read(), scope, Optional.empty())
                .collect(groupingBy(
                        CustomerRequest::category, collectingAndThen(counting(), counted -> Math.min(counted, most))));
    }
}
