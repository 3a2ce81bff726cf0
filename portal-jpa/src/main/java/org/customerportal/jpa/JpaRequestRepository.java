package org.customerportal.jpa;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.StatusCategory;

final class JpaRequestRepository implements RequestRepository {

    private static final Uniques TAKEN =
            Uniques.key("request.id").or("portal_request_reference_unique", "request.reference");

    private static final int MOVED_AT_ONCE = 256;

    private final Rows rows;

    JpaRequestRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public CustomerRequest add(CustomerRequest request) {
        CustomerRequest stored = request.nextVersion();
        List<Object> all = new ArrayList<>(List.of(RequestEntity.of(rows.tenant(), stored)));
        all.addAll(AnswerEntity.of(rows.tenant(), stored));
        all.add(SearchEntity.of(rows.tenant(), stored));
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
            CustomerRequest stored = withStoredTimes(next);
            replaceAnswers(stored);
            replaceWords(stored);
            moveCopies(stored.id(), stored.updatedAt());
            return stored;
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
            return moveCopies(id, updatedAt);
        });
    }

    // Some at a time, found first and then held by their keys: whoever changes one holds it before its places in lists,
    // and two
    // who lock in one order never wait in a ring.
    @Override
    public int reassign(OrganizationId from, OrganizationId into) {
        return rows.inUnit(() -> {
            int moved = 0;
            for (List<UUID> some = someOf(from); !some.isEmpty(); some = someOf(from)) {
                moved += move(some, from, into);
            }
            return moved;
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
    public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
        return rows.inUnit(() -> new RequestReads(rows, scope.clause()).list(selection, slice));
    }

    @Override
    public Map<StatusCategory, Long> count(RequestScope scope, long most) {
        return rows.inUnit(() -> new RequestReads(rows, scope.clause()).count(most));
    }

    private List<UUID> someOf(OrganizationId organization) {
        return rows.select(UUID.class, "select r.id from portal_request r")
                .and("r.organizationId = ?", organization.value())
                .limit(MOVED_AT_ONCE)
                .list(id -> id);
    }

    private int move(List<UUID> requests, OrganizationId from, OrganizationId into) {
        rows.select(Long.class, "select r.updatedAt from portal_request r")
                .in("r.id", requests)
                .held()
                .list(time -> time);
        rows.update(AnswerEntity.class)
                .set("organizationId", into.value())
                .where(jpql -> jpql.in("r.requestId", requests));
        return rows.update(RequestEntity.class)
                .set("organizationId", into.value())
                .to("r.version = r.version + 1")
                .where(jpql ->
                        jpql.add("r.organizationId = ? and ", from.value()).in("r.id", requests));
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

    private void replaceWords(CustomerRequest request) {
        SearchEntity row = SearchEntity.of(rows.tenant(), request);
        rows.update(SearchEntity.class).set("words", row.words).where("r.id = ? and r.words <> ?", row.id, row.words);
    }

    // Lists are read from rows that repeat the time by which they are sorted.
    private int moveCopies(RequestId request, Instant updatedAt) {
        return move(InvolvementEntity.class, request, updatedAt) + move(AnswerEntity.class, request, updatedAt);
    }

    private int move(Class<?> copies, RequestId request, Instant updatedAt) {
        return rows.update(copies).forward("updatedAt", Micros.of(updatedAt)).where("r.requestId = ?", request.value());
    }

    private CustomerRequest withStoredTimes(CustomerRequest request) {
        return rows.select(Object[].class, "select r.updatedAt, r.staffUpdatedAt from portal_request r")
                .and("r.id = ?", request.id().value())
                .first(times -> request.touched(Micros.instant((Long) times[0]), Micros.instant((Long) times[1])))
                .orElseThrow();
    }
}
