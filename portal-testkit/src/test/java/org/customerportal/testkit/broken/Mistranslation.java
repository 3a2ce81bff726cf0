package org.customerportal.testkit.broken;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.Facts;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Fact;
import org.customerportal.visibility.RequestFacts;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.StatusCategory;

/** The visibility rule as a storage understands it; whoever replaces a method understands it wrongly. */
interface Mistranslation {

    /** Every row at once. */
    Slice ALL = new Slice(10_000, Optional.empty());

    /** Returns what is no fault: a storage that is read as all misread ones are, and understands everything. */
    static Fault none() {
        return new Mistranslation() {}.ofEverything("a rule that is not misread at all");
    }

    default boolean fact(Fact fact, RequestFacts facts) {
        return fact.holds(facts);
    }

    default boolean all(List<Clause> parts, RequestFacts facts) {
        return parts.stream().allMatch(part -> clause(part, facts));
    }

    default boolean not(Clause part, RequestFacts facts) {
        return !clause(part, facts);
    }

    default boolean clause(Clause clause, RequestFacts facts) {
        return clause.fold(new Clause.Cases<>(
                fact -> fact(fact, facts),
                parts -> all(parts, facts),
                parts -> parts.stream().anyMatch(part -> clause(part, facts)),
                part -> not(part, facts)));
    }

    /** Returns the fault that requests are counted by this. */
    default Fault ofCounts(String title) {
        return planted(title, tenant -> new Object() {
            public Map<StatusCategory, Long> count(RequestScope scope, long most) {
                return counts(tenant, scope, most);
            }
        });
    }

    /** Returns the fault that requests are listed, counted and found by this. */
    default Fault ofEverything(String title) {
        return planted(title, tenant -> new Object() {
            public Map<StatusCategory, Long> count(RequestScope scope, long most) {
                return counts(tenant, scope, most);
            }

            public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
                // Only the rule is misread: what the selection asks for is left to the real thing.
                return tenant.requests().list(RequestFaults.everything(), selection, ALL).stream()
                        .filter(row -> find(row.id(), scope).isPresent())
                        .filter(row -> slice.after().stream()
                                .allMatch(after ->
                                        after.isBefore(row.updatedAt(), row.id().value())))
                        .limit(slice.limit())
                        .toList();
            }

            public Optional<CustomerRequest> find(RequestId id, RequestScope scope) {
                return tenant.requests()
                        .find(id, RequestFaults.everything())
                        .filter(request -> clause(scope.clause(), facts(tenant, request)));
            }
        });
    }

    private Map<StatusCategory, Long> counts(TenantStorage tenant, RequestScope scope, long most) {
        return seen(tenant, scope)
                .collect(groupingBy(
                        CustomerRequest::category, collectingAndThen(counting(), all -> Math.min(all, most))));
    }

    private Stream<CustomerRequest> seen(TenantStorage tenant, RequestScope scope) {
        return RequestFaults.stored(tenant).filter(request -> clause(scope.clause(), facts(tenant, request)));
    }

    default RequestFacts facts(TenantStorage tenant, CustomerRequest request) {
        return new Facts(tenant.organizations(), tenant.users())
                .of(request, tenant.involvements().of(request.id(), RequestFaults.everything()));
    }

    /** Returns a fault in the requests of every tenant that only generated worlds are asked to notice. */
    static Fault planted(String title, Function<TenantStorage, Object> saboteur) {
        return Fault.inTenant(
                title,
                tenant -> Sabotage.inPlace(
                        tenant,
                        RequestRepository.class,
                        Sabotage.of(RequestRepository.class, tenant.requests(), saboteur.apply(tenant))),
                List.of("VisibilityWorlds"));
    }
}
