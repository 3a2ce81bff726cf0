package org.customerportal.jpa;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.customerportal.page.Slice;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.StatusCategory;

final class JpaRequestRepository implements RequestRepository {

    private static final Uniques TAKEN =
            Uniques.key("request.id").or("portal_request_reference_unique", "request.reference");
    private static final String COUNTS = "select r.category, count(r.id) from portal_request r";

    private final Rows rows;

    JpaRequestRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public CustomerRequest add(CustomerRequest request) {
        CustomerRequest stored = request.nextVersion();
        rows.insert(TAKEN, RequestEntity.of(rows.tenant(), stored));
        return stored;
    }

    @Override
    public CustomerRequest replace(CustomerRequest request) {
        return rows.inUnit(() -> {
            CustomerRequest next = request.nextVersion();
            int replaced = RequestEntity.of(rows.tenant(), next)
                    .fill(rows.update(TAKEN, RequestEntity.class))
                    .where("r.id = ? and r.version = ?", request.id().value(), request.version());
            if (replaced == 0) {
                throw new StaleVersionException("request", request.version());
            }
            return withStoredTimes(next);
        });
    }

    @Override
    public void touch(RequestId id, Instant updatedAt, Instant staffUpdatedAt) {
        rows.update(RequestEntity.class)
                .forward("updatedAt", Micros.of(updatedAt))
                .forward("staffUpdatedAt", Micros.of(staffUpdatedAt))
                .where("r.id = ?", id.value());
    }

    @Override
    public Optional<CustomerRequest> find(RequestId id, RequestScope scope) {
        return rows.from(RequestEntity.class)
                .and("r.id = ?", id.value())
                .and(ScopeCondition.of(scope.clause()))
                .first(RequestEntity::request);
    }

    @Override
    public List<RequestRow> list(RequestScope scope, Set<StatusCategory> categories, Slice slice) {
        if (categories.isEmpty()) {
            return List.of();
        }
        return rows.inUnit(() -> {
            List<RequestRow> found = new ArrayList<>();
            for (Consumer<Jpql> branch : ScopeBranches.overlapping(scope.clause())) {
                found.addAll(list(branch, categories, slice));
            }
            return RequestListing.merge(found, slice.limit());
        });
    }

    @Override
    public Map<StatusCategory, Long> count(RequestScope scope) {
        return rows.inUnit(() -> {
            Map<StatusCategory, Long> sums = new EnumMap<>(StatusCategory.class);
            for (Consumer<Jpql> branch : ScopeBranches.disjoint(scope.clause())) {
                rows.select(Object[].class, COUNTS)
                        .and(branch)
                        .groupBy("r.category")
                        .list(row -> Map.entry(StatusCategory.valueOf((String) row[0]), (Long) row[1]))
                        .forEach(count -> sums.merge(count.getKey(), count.getValue(), Long::sum));
            }
            return sums;
        });
    }

    private List<RequestRow> list(Consumer<Jpql> branch, Set<StatusCategory> categories, Slice slice) {
        Select<Object[]> select =
                rows.select(Object[].class, RequestListing.ROWS).and(branch);
        if (categories.size() < StatusCategory.values().length) {
            select.in("r.category", categories.stream().sorted().map(Enum::name).toList());
        }
        return select.latest("r.updatedAt", slice).list(RequestListing::row);
    }

    private CustomerRequest withStoredTimes(CustomerRequest request) {
        return rows.select(Object[].class, "select r.updatedAt, r.staffUpdatedAt from portal_request r")
                .and("r.id = ?", request.id().value())
                .first(times -> request.touched(Micros.instant((Long) times[0]), Micros.instant((Long) times[1])))
                .orElseThrow();
    }
}
