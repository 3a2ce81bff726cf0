package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.Faults.dawdle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.customerportal.TenantStorage;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.RequestScope;

/**
 * Lists of whoever is involved that keep places of their own beside the requests, and miss moves.
 *
 * @param title what is wrong
 * @param following whether places follow moves at all; they are lost then only while somebody gets involved
 */
record OwnPlaces(String title, boolean following) {

    private static final Slice ALL = new Slice(10_000, Optional.empty());

    Fault fault(String... contracts) {
        return Fault.inTenant(title, this::plant, List.of(contracts));
    }

    private TenantStorage plant(TenantStorage tenant) {
        ConcurrentMap<RequestId, Instant> places = new ConcurrentHashMap<>();
        TenantStorage listing = Sabotage.inPlace(
                tenant,
                RequestRepository.class,
                Sabotage.of(RequestRepository.class, tenant.requests(), new Lists(tenant, places, following)));
        return Sabotage.inPlace(
                listing,
                InvolvementRepository.class,
                Sabotage.of(InvolvementRepository.class, tenant.involvements(), new Parts(tenant, places)));
    }

    /** Notes the place that a request has when somebody gets involved. */
    private static final class Parts {

        private final TenantStorage tenant;
        private final ConcurrentMap<RequestId, Instant> places;

        Parts(TenantStorage tenant, ConcurrentMap<RequestId, Instant> places) {
            this.tenant = tenant;
            this.places = places;
        }

        public boolean put(RequestId request, Involved involved) {
            Optional<CustomerRequest> before = tenant.requests().find(request, RequestFaults.everything());
            dawdle();
            before.ifPresent(found -> places.put(request, found.updatedAt()));
            return tenant.involvements().put(request, involved);
        }
    }

    /** Lists by the noted places. */
    private static final class Lists {

        private final TenantStorage tenant;
        private final ConcurrentMap<RequestId, Instant> places;
        private final boolean following;

        Lists(TenantStorage tenant, ConcurrentMap<RequestId, Instant> places, boolean following) {
            this.tenant = tenant;
            this.places = places;
            this.following = following;
        }

        public void touch(RequestId id, Instant updatedAt, Instant staffUpdatedAt) {
            tenant.requests().touch(id, updatedAt, staffUpdatedAt);
            follow(id, updatedAt);
        }

        public CustomerRequest replace(CustomerRequest request) {
            CustomerRequest replaced = tenant.requests().replace(request);
            follow(request.id(), replaced.updatedAt());
            return replaced;
        }

        public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
            return tenant.requests().list(scope, selection, ALL).stream()
                    .sorted(Comparator.comparing((RequestRow row) -> place(row, scope))
                            .thenComparing(row -> row.id().value(), Position::compareIds)
                            .reversed())
                    .filter(row -> slice.after().stream()
                            .allMatch(after ->
                                    after.isBefore(place(row, scope), row.id().value())))
                    .limit(slice.limit())
                    .toList();
        }

        private void follow(RequestId id, Instant moved) {
            if (following) {
                places.computeIfPresent(id, (same, place) -> moved.isAfter(place) ? moved : place);
            }
        }

        private Instant place(RequestRow row, RequestScope scope) {
            boolean involved = tenant.involvements().of(row.id(), scope).stream()
                    .anyMatch(part -> scope.viewer().endsWith(part.party().toString()));
            return involved ? places.getOrDefault(row.id(), row.updatedAt()) : row.updatedAt();
        }
    }
}
