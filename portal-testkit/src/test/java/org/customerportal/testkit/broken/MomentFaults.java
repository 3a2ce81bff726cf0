package org.customerportal.testkit.broken;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.event.Delivery;
import org.customerportal.event.EventLog;
import org.customerportal.page.PageRequest;
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

/** Storages that answer well when they are asked one thing, and fail where the portal makes something of their answers. */
final class MomentFaults {

    private static final Slice ALL = new Slice(10_000, Optional.empty());
    private static final List<String> WORLDS = List.of("VisibilityWorlds");

    private MomentFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                Fault.inTenant(
                        "a recipient of a mail who is decided at fan-out and not again",
                        MomentFaults::decidingAtFanOut,
                        WORLDS),
                Mistranslation.planted("an export whose largest pages end one row early", tenant -> new Object() {
                    public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
                        return tenant.requests().list(scope, selection, slice).stream()
                                .limit(PageRequest.MAX_SIZE)
                                .toList();
                    }
                }),
                Mistranslation.planted("a list in the order of milliseconds", tenant -> new Object() {
                    public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
                        return tenant.requests().list(scope, selection, ALL).stream()
                                .sorted(Comparator.comparing((RequestRow row) ->
                                                row.updatedAt().truncatedTo(ChronoUnit.MILLIS))
                                        .thenComparing(row -> row.id().value(), Position::compareIds)
                                        .reversed())
                                .filter(row -> slice.after().stream()
                                        .allMatch(after -> after.isBefore(
                                                row.updatedAt(), row.id().value())))
                                .limit(slice.limit())
                                .toList();
                    }
                }),
                Fault.inTenant(
                        "an explanation that knows of no approvers",
                        tenant -> Sabotage.inPlace(
                                tenant,
                                InvolvementRepository.class,
                                Sabotage.of(
                                        InvolvementRepository.class,
                                        tenant.involvements(),
                                        new WithoutApprovers(tenant))),
                        WORLDS));
    }

    private static TenantStorage decidingAtFanOut(TenantStorage tenant) {
        Set<String> decided = ConcurrentHashMap.newKeySet();
        TenantStorage noting = Sabotage.inPlace(
                tenant, EventLog.class, Sabotage.of(EventLog.class, tenant.events(), new Deciding(tenant, decided)));
        return Sabotage.inPlace(
                noting, RequestRepository.class, Sabotage.of(RequestRepository.class, tenant.requests(), new Object() {
                    public Optional<CustomerRequest> find(RequestId id, RequestScope scope) {
                        return decided.contains(scope.viewer() + id.value())
                                ? tenant.requests().find(id, RequestFaults.everything())
                                : tenant.requests().find(id, scope);
                    }
                }));
    }

    /** Notes at fan-out who may be told of what, as long as customers may. */
    private static final class Deciding {

        private final TenantStorage tenant;
        private final Set<String> decided;

        Deciding(TenantStorage tenant, Set<String> decided) {
            this.tenant = tenant;
            this.decided = decided;
        }

        public boolean fanOut(UUID event, List<Delivery> deliveries) {
            tenant.events()
                    .find(event)
                    .flatMap(happened -> tenant.requests()
                            .find(new RequestId(happened.subject().id()), RequestFaults.everything()))
                    .filter(request -> !request.staffOnly())
                    .ifPresent(request -> deliveries.forEach(delivery -> decide(delivery, request.id())));
            return tenant.events().fanOut(event, deliveries);
        }

        private void decide(Delivery delivery, RequestId request) {
            delivery.recipient()
                    .fold(
                            user -> decided.add("customer:" + user.value() + request.value()),
                            staff -> false,
                            desk -> false,
                            registrant -> false);
        }
    }

    /** Tells staff of everybody but approvers. */
    private static final class WithoutApprovers {

        private final TenantStorage tenant;

        WithoutApprovers(TenantStorage tenant) {
            this.tenant = tenant;
        }

        public List<Involved> of(RequestId request, RequestScope scope) {
            return tenant.involvements().of(request, scope).stream()
                    .filter(party -> !scope.viewer().startsWith("staff") || !(party instanceof Involved.Approver))
                    .toList();
        }
    }
}
