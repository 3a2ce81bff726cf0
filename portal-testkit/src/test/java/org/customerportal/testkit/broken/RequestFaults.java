package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.Faults.dawdle;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FormValues;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.staff.StaffId;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.RequestFacts;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.StaffViewer;
import org.customerportal.workflow.StatusCategory;

/** What can be wrong with requests. */
final class RequestFaults {

    private static final Slice ALL = new Slice(10_000, Optional.empty());
    private static final Set<StatusCategory> EVERY = Set.of(StatusCategory.values());

    private RequestFaults() {}

    static Stream<Fault> all() {
        return Stream.of(visibility(), lists(), answers(), changes(), moves(), values())
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> visibility() {
        return Stream.of(
                requests("a list that forgets staff-only", tenant -> new Object() {
                    public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
                        return rows(tenant, scope, RequestFaults::forgettingStaffOnly, selection, slice);
                    }
                }),
                requests("a single read that forgets staff-only", tenant -> new Object() {
                    public Optional<CustomerRequest> find(RequestId id, RequestScope scope) {
                        return tenant.requests()
                                .find(id, everything())
                                .filter(request -> scope.includes(forgettingStaffOnly(request)));
                    }
                }),
                requests("a single read without scope", tenant -> new Object() {
                    public Optional<CustomerRequest> find(RequestId id, RequestScope scope) {
                        return tenant.requests().find(id, everything());
                    }
                }),
                requests("a count without scope", tenant -> new Object() {
                    public Map<StatusCategory, Long> count(RequestScope scope, long most) {
                        return tenant.requests().count(everything(), most);
                    }
                }),
                requests("a count that misses staff-only", tenant -> new Object() {
                    public Map<StatusCategory, Long> count(RequestScope scope, long most) {
                        return stored(tenant)
                                .filter(request -> scope.includes(forgettingStaffOnly(request)))
                                .collect(Collectors.groupingBy(CustomerRequest::category, Collectors.counting()));
                    }
                }),
                requests("a request listed once for each reason to see it", RequestFaults::joining),
                requests("a request counted once for each reason to see it", tenant -> new Object() {
                    public Map<StatusCategory, Long> count(RequestScope scope, long most) {
                        return stored(tenant)
                                .flatMap(request -> reasons(request, scope))
                                .collect(Collectors.groupingBy(CustomerRequest::category, Collectors.counting()));
                    }
                }),
                requests("a count that goes on beyond its limit", tenant -> new Object() {
                    public Map<StatusCategory, Long> count(RequestScope scope, long most) {
                        return tenant.requests().count(scope, Long.MAX_VALUE);
                    }
                }),
                requests("categories without requests in the count", tenant -> new Object() {
                    public Map<StatusCategory, Long> count(RequestScope scope, long most) {
                        Map<StatusCategory, Long> counts =
                                new HashMap<>(tenant.requests().count(scope, most));
                        EVERY.forEach(category -> counts.putIfAbsent(category, 0L));
                        return counts;
                    }
                }));
    }

    private static Stream<Fault> lists() {
        return Stream.of(
                requests("no category read as every category", tenant -> new Object() {
                    public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
                        return tenant.requests()
                                .list(
                                        scope,
                                        selection.categories().isEmpty() ? RequestSelection.ALL : selection,
                                        slice);
                    }
                }),
                requests("an unstable order of ties", tenant -> new Object() {
                    public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
                        Comparator<RequestRow> order = Comparator.comparing(RequestRow::updatedAt)
                                .thenComparing(row -> row.id().value());
                        return tenant.requests().list(scope, selection, ALL).stream()
                                .sorted(order.reversed())
                                .filter(row -> slice.after().stream()
                                        .allMatch(after -> after.isBefore(
                                                row.updatedAt(), row.id().value())))
                                .limit(slice.limit())
                                .toList();
                    }
                }),
                requests("a page that repeats the last row of the one before", tenant -> new Object() {
                    public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
                        return tenant.requests().list(scope, selection, ALL).stream()
                                .filter(row -> slice.after().stream()
                                        .allMatch(after -> after.equals(row.position())
                                                || after.isBefore(
                                                        row.updatedAt(),
                                                        row.id().value())))
                                .limit(slice.limit())
                                .toList();
                    }
                }),
                requests("a list in the order of ids", tenant -> new Object() {
                    public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
                        return tenant.requests().list(scope, selection, slice).stream()
                                .sorted(Comparator.comparing(row -> row.id().value()))
                                .toList();
                    }
                }));
    }

    private static Stream<Fault> answers() {
        return Stream.of(new Fault(
                "a list by an answer that keeps its first order",
                Fault.in(RequestRepository.class, "", tenant -> new Object() {
                            public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
                                List<RequestRow> rows = tenant.requests().list(scope, selection, slice);
                                return scope.clause().toString().contains("Answer[")
                                        ? rows.stream()
                                                .sorted(Comparator.comparing((RequestRow row) ->
                                                                row.id().value())
                                                        .reversed())
                                                .toList()
                                        : rows;
                            }
                        })
                        .plant(),
                List.of("RequestsByAnswer")));
    }

    private static Stream<Fault> changes() {
        return Stream.of(
                requests("a version of a request that is checked before the write", tenant -> new Object() {
                            public CustomerRequest replace(CustomerRequest request) {
                                long version = tenant.requests()
                                        .find(request.id(), everything())
                                        .orElseThrow(() -> new StaleVersionException("request", request.version()))
                                        .version();
                                if (version != request.version()) {
                                    throw new StaleVersionException("request", request.version());
                                }
                                dawdle();
                                return forced(tenant, request);
                            }
                        })
                        .inRaces(),
                requests("a touch that counts as a version", tenant -> new Object() {
                    public void touch(RequestId id, Instant updatedAt, Instant staffUpdatedAt) {
                        tenant.requests()
                                .find(id, everything())
                                .map(request -> request.touched(updatedAt, staffUpdatedAt))
                                .ifPresent(tenant.requests()::replace);
                    }
                }),
                requests("a touch that moves both times alike", tenant -> new Object() {
                    public void touch(RequestId id, Instant updatedAt, Instant staffUpdatedAt) {
                        tenant.requests().touch(id, staffUpdatedAt, staffUpdatedAt);
                    }
                }),
                requests("a replacement that forgets to take the assignee away", tenant -> new Object() {
                    public CustomerRequest replace(CustomerRequest request) {
                        Optional<StaffId> before = tenant.requests()
                                .find(request.id(), everything())
                                .flatMap(CustomerRequest::assignee);
                        return tenant.requests()
                                .replace(request.assignedTo(
                                        request.assignee().or(() -> before), false, request.staffUpdatedAt()));
                    }
                }));
    }

    private static Stream<Fault> moves() {
        return Stream.of(
                requests("a move that leaves behind what is for staff only", tenant -> new Object() {
                    public int reassign(OrganizationId from, OrganizationId into) {
                        List<CustomerRequest> all = stored(tenant)
                                .filter(request -> request.organization().equals(from) && !request.staffOnly())
                                .toList();
                        all.forEach(request -> tenant.requests().replace(request.madeFor(into)));
                        return all.size();
                    }
                }),
                requests("a move that is looked up before it is made", tenant -> new Object() {
                            public int reassign(OrganizationId from, OrganizationId into) {
                                return (int)
                                        stored(tenant)
                                                .filter(request ->
                                                        request.organization().equals(from))
                                                .toList()
                                                .stream()
                                                .filter(request -> moved(tenant, request, into))
                                                .count();
                            }
                        })
                        .inRaces());
    }

    private static boolean moved(TenantStorage tenant, CustomerRequest request, OrganizationId into) {
        dawdle();
        try {
            return tenant.requests().replace(request.madeFor(into)).version() > 1;
        } catch (StaleVersionException changedMeanwhile) {
            return false;
        }
    }

    private static Stream<Fault> values() {
        return Stream.of(
                requests("descriptions without blanks around them", tenant -> new Object() {
                    public CustomerRequest add(CustomerRequest request) {
                        return tenant.requests()
                                .add(with(request, request.description().strip(), request.values()));
                    }
                }),
                requests("descriptions cut at 10,000 characters", tenant -> new Object() {
                    public CustomerRequest add(CustomerRequest request) {
                        String text = request.description();
                        String cut = text.substring(0, Math.min(10_000, text.length()));
                        return tenant.requests().add(with(request, cut, request.values()));
                    }
                }),
                requests("answers in no order", tenant -> new Object() {
                    public Optional<CustomerRequest> find(RequestId id, RequestScope scope) {
                        return tenant.requests()
                                .find(id, scope)
                                .map(request -> with(request, request.description(), sorted(request.values())));
                    }
                }));
    }

    private static Fault requests(String title, Function<TenantStorage, Object> saboteur) {
        return new Fault(
                title,
                Fault.in(RequestRepository.class, title, saboteur).plant(),
                List.of("RequestRepository", "RequestTouch", "RequestList", "RequestVisibility", "RequestReassign"));
    }

    private static Object joining(TenantStorage tenant) {
        return new Object() {
            public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
                return tenant.requests().list(scope, selection, slice).stream()
                        .flatMap(row ->
                                reasons(tenant.requests().find(row.id(), scope).orElseThrow(), scope))
                        .map(RequestRow::of)
                        .limit(slice.limit())
                        .toList();
            }
        };
    }

    static RequestScope everything() {
        return new StaffViewer(new Samples().staff()).scope();
    }

    static Stream<CustomerRequest> stored(TenantStorage tenant) {
        return tenant.requests().list(everything(), RequestSelection.ALL, ALL).stream()
                .flatMap(row -> tenant.requests().find(row.id(), everything()).stream());
    }

    private static List<RequestRow> rows(
            TenantStorage tenant,
            RequestScope scope,
            Function<CustomerRequest, RequestFacts> facts,
            RequestSelection selection,
            Slice slice) {
        return stored(tenant)
                .filter(request -> scope.includes(facts.apply(request))
                        && selection.categories().contains(request.category()))
                .map(RequestRow::of)
                .filter(row -> slice.after().stream()
                        .allMatch(after ->
                                after.isBefore(row.updatedAt(), row.id().value())))
                .limit(slice.limit())
                .toList();
    }

    private static RequestFacts forgettingStaffOnly(CustomerRequest request) {
        return like(
                request.facts(List.of(), bearer -> Traits.NONE), request.requester(), request.organization(), false);
    }

    // One row for being the requester and one for the shared organization, as a join without "distinct" gives.
    private static Stream<CustomerRequest> reasons(CustomerRequest request, RequestScope scope) {
        RequestFacts facts = request.facts(List.of(), bearer -> Traits.NONE);
        Samples samples = new Samples();
        RequestFacts bySharing = like(facts, samples.user().id(), facts.organization(), facts.staffOnly());
        RequestFacts byOwnership =
                like(facts, facts.requester(), samples.organization().id(), facts.staffOnly());
        return scope.includes(facts) && scope.viewer().startsWith("customer")
                ? Stream.of(bySharing, byOwnership).filter(scope::includes).map(reason -> request)
                : Stream.of(request).filter(any -> scope.includes(facts));
    }

    private static RequestFacts like(
            RequestFacts facts, PortalUserId requester, OrganizationId organization, boolean staffOnly) {
        return new RequestFacts(
                requester,
                organization,
                facts.involved(),
                staffOnly,
                facts.flow(),
                facts.status(),
                facts.category(),
                facts.createdAt(),
                facts.closedAt(),
                facts.answers(),
                facts.traits());
    }

    private static CustomerRequest forced(TenantStorage tenant, CustomerRequest request) {
        while (true) {
            CustomerRequest now =
                    tenant.requests().find(request.id(), everything()).orElseThrow();
            try {
                return tenant.requests().replace(now.assignedTo(request.assignee(), true, request.updatedAt()));
            } catch (StaleVersionException again) {
                dawdle();
            }
        }
    }

    private static CustomerRequest with(CustomerRequest request, String description, FormValues values) {
        return new CustomerRequest(
                request.id(),
                request.reference(),
                request.portal(),
                request.flow(),
                request.requester(),
                request.organization(),
                request.subject(),
                description,
                values,
                request.status(),
                request.category(),
                request.assignee(),
                request.staffOnly(),
                request.createdAt(),
                request.closedAt(),
                request.updatedAt(),
                request.staffUpdatedAt(),
                request.version());
    }

    private static FormValues sorted(FormValues values) {
        Map<FieldKey, FieldValue> sorted = new TreeMap<>(Comparator.comparing(FieldKey::value));
        sorted.putAll(values.byField());
        return new FormValues(sorted, values.filterable());
    }
}
