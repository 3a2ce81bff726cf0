package org.customerportal.jpa;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final String COUNTS = "select r.category, count(r.id)";

    private final Rows rows;

    JpaRequestRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public CustomerRequest add(CustomerRequest request) {
        CustomerRequest stored = request.nextVersion();
        List<Object> all = new ArrayList<>(List.of(RequestEntity.of(rows.tenant(), stored)));
        all.addAll(AnswerEntity.of(rows.tenant(), stored));
        rows.insert(TAKEN, all.toArray());
        return stored;
    }

    @Override
    public CustomerRequest replace(CustomerRequest request) {
        return rows.inUnit(() -> {
            hold(request.id());
            CustomerRequest next = request.nextVersion();
            int replaced = RequestEntity.of(rows.tenant(), next)
                    .fill(rows.update(TAKEN, RequestEntity.class))
                    .where("r.id = ? and r.version = ?", request.id().value(), request.version());
            if (replaced == 0) {
                throw new StaleVersionException("request", request.version());
            }
            replaceAnswers(next);
            moveInvolvements(next.id(), next.updatedAt());
            return withStoredTimes(next);
        });
    }

    @Override
    public void touch(RequestId id, Instant updatedAt, Instant staffUpdatedAt) {
        rows.inUnit(() -> {
            hold(id);
            rows.update(RequestEntity.class)
                    .forward("updatedAt", Micros.of(updatedAt))
                    .forward("staffUpdatedAt", Micros.of(staffUpdatedAt))
                    .where("r.id = ?", id.value());
            return moveInvolvements(id, updatedAt);
        });
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
            for (ScopeBranch branch : ScopeBranches.overlapping(scope.clause())) {
                found.addAll(list(branch, categories, slice));
            }
            return RequestListing.merge(found, slice.limit());
        });
    }

    @Override
    public Map<StatusCategory, Long> count(RequestScope scope) {
        return rows.inUnit(() -> {
            Map<StatusCategory, Long> sums = new EnumMap<>(StatusCategory.class);
            for (ScopeBranch branch : ScopeBranches.disjoint(scope.clause())) {
                branch.select(rows, COUNTS)
                        .groupBy("r.category")
                        .list(row -> Map.entry(StatusCategory.valueOf((String) row[0]), (Long) row[1]))
                        .forEach(count -> sums.merge(count.getKey(), count.getValue(), Long::sum));
            }
            return sums;
        });
    }

    private List<RequestRow> list(ScopeBranch branch, Set<StatusCategory> categories, Slice slice) {
        Select<Object[]> select = branch.select(rows, RequestListing.ROWS);
        if (categories.size() < StatusCategory.values().length) {
            select.in("r.category", categories.stream().sorted().map(Enum::name).toList());
        }
        return branch.latest(select, slice).list(RequestListing::row);
    }

    // A time that depends on the stored one is lost on MariaDB if the statement that moves it has to wait for the row.
    private void hold(RequestId id) {
        rows.select(Long.class, "select r.updatedAt from portal_request r")
                .and("r.id = ?", id.value())
                .held()
                .list(time -> time);
    }

    // Answers seldom change once a request is submitted, so they are read before they are written anew.
    private void replaceAnswers(CustomerRequest request) {
        List<AnswerEntity> wanted = AnswerEntity.of(rows.tenant(), request);
        List<AnswerEntity> stored = rows.from(AnswerEntity.class)
                .and("r.requestId = ?", request.id().value())
                .list(row -> row);
        boolean same = wanted.size() == stored.size()
                && wanted.stream().allMatch(row -> stored.stream().anyMatch(row::sameAs));
        if (!same) {
            rows.delete(AnswerEntity.class)
                    .where("r.requestId = ?", request.id().value());
            rows.insert(Uniques.NONE, wanted.toArray());
        }
    }

    private int moveInvolvements(RequestId request, Instant updatedAt) {
        return rows.update(InvolvementEntity.class)
                .forward("updatedAt", Micros.of(updatedAt))
                .where("r.requestId = ?", request.value());
    }

    private CustomerRequest withStoredTimes(CustomerRequest request) {
        return rows.select(Object[].class, "select r.updatedAt, r.staffUpdatedAt from portal_request r")
                .and("r.id = ?", request.id().value())
                .first(times -> request.touched(Micros.instant((Long) times[0]), Micros.instant((Long) times[1])))
                .orElseThrow();
    }
}
