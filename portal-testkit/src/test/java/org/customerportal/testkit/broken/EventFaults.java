package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.Faults.dawdle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.event.Delivery;
import org.customerportal.event.DeliveryQueue;
import org.customerportal.event.DeliveryState;
import org.customerportal.event.EventLog;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.page.Slice;

/** What can be wrong with the event log and the deliveries. */
final class EventFaults {

    private static final Slice ALL = new Slice(10_000, Optional.empty());

    private EventFaults() {}

    static Stream<Fault> all() {
        return Stream.of(log(), claims(), deliveries()).flatMap(faults -> faults);
    }

    private static Stream<Fault> log() {
        return Stream.of(
                Fault.in(EventLog.class, "a fan-out that looks before it does", tenant -> new Object() {
                            public boolean fanOut(UUID event, List<Delivery> deliveries) {
                                boolean pending = tenant.events().pending(1000).stream()
                                        .anyMatch(each -> each.id().equals(event));
                                dawdle();
                                if (pending) {
                                    tenant.events().fanOut(event, deliveries);
                                }
                                return pending;
                            }
                        })
                        .inRaces(),
                Fault.in(EventLog.class, "a fan-out that always claims success", tenant -> new Object() {
                    public boolean fanOut(UUID event, List<Delivery> deliveries) {
                        tenant.events().fanOut(event, deliveries);
                        return true;
                    }
                }),
                Fault.in(EventLog.class, "pending events with the latest first", tenant -> new Object() {
                    public List<PortalEvent> pending(int limit) {
                        List<PortalEvent> reversed =
                                new ArrayList<>(tenant.events().pending(1000));
                        Collections.reverse(reversed);
                        return reversed.stream().limit(limit).toList();
                    }
                }),
                Fault.in(EventLog.class, "a history of every type", tenant -> new Object() {
                    public List<PortalEvent> history(EventSubject subject, Set<EventType> types, Slice slice) {
                        return tenant.events().history(subject, Set.of(EventType.values()), slice);
                    }
                }),
                Fault.in(EventLog.class, "a history of everything with the same id", tenant -> new Object() {
                    public List<PortalEvent> history(EventSubject subject, Set<EventType> types, Slice slice) {
                        return Stream.of(EventSubject.Kind.values())
                                .map(kind -> new EventSubject(kind, subject.id()))
                                .flatMap(any -> tenant.events().history(any, types, slice).stream())
                                .limit(slice.limit())
                                .toList();
                    }
                }));
    }

    private static Stream<Fault> claims() {
        return Stream.of(
                queue("a lease without fence", tenant -> new Object() {
                    public boolean settle(Delivery claimed, DeliveryState state, Instant dueAt) {
                        return tenant.deliveries()
                                .find(claimed.id())
                                .filter(stored -> stored.state() == DeliveryState.DUE)
                                .filter(stored -> tenant.deliveries().settle(stored, state, dueAt))
                                .isPresent();
                    }
                }),
                queue("a claim that reads and then takes", EventFaults::readingFirst)
                        .inRaces(),
                queue("a claim that forgets the limit", tenant -> new Object() {
                    public List<Delivery> claim(Instant now, Instant leaseEnd, int limit) {
                        return tenant.deliveries().claim(now, leaseEnd, 1000);
                    }
                }),
                queue("a claim just before the time has come", tenant -> new Object() {
                    public List<Delivery> claim(Instant now, Instant leaseEnd, int limit) {
                        return tenant.deliveries().claim(now.plusNanos(1000), leaseEnd, limit);
                    }
                }),
                queue("a claim just after the time has come", tenant -> new Object() {
                    public List<Delivery> claim(Instant now, Instant leaseEnd, int limit) {
                        return tenant.deliveries().claim(now.minusNanos(1000), leaseEnd, limit);
                    }
                }),
                queue("deliveries returned as they were before the claim", tenant -> new Object() {
                    public List<Delivery> claim(Instant now, Instant leaseEnd, int limit) {
                        return tenant.deliveries().claim(now, leaseEnd, limit).stream()
                                .map(one -> Delivery.due(one.id(), one.event(), one.recipient(), one.dueAt()))
                                .toList();
                    }
                }));
    }

    private static Stream<Fault> deliveries() {
        return Stream.of(
                queue("a replay of whatever is there", tenant -> new Object() {
                    public boolean replay(UUID id, Instant now) {
                        tenant.deliveries().replay(id, now);
                        return tenant.deliveries().find(id).isPresent();
                    }
                }),
                queue("a retry that waits for nothing", tenant -> new Object() {
                    public boolean settle(Delivery claimed, DeliveryState state, Instant dueAt) {
                        return tenant.deliveries()
                                .settle(claimed, state, state == DeliveryState.DUE ? Instant.EPOCH : dueAt);
                    }
                }),
                queue("a list of every state", tenant -> new Object() {
                    public List<Delivery> list(DeliveryState state, Slice slice) {
                        return Stream.of(DeliveryState.values())
                                .flatMap(any -> tenant.deliveries().list(any, slice).stream())
                                .limit(slice.limit())
                                .toList();
                    }
                }));
    }

    private static Fault queue(String title, Function<TenantStorage, Object> saboteur) {
        return Fault.in(DeliveryQueue.class, title, saboteur);
    }

    private static Object readingFirst(TenantStorage tenant) {
        return new Object() {
            public List<Delivery> claim(Instant now, Instant leaseEnd, int limit) {
                List<Delivery> due = tenant.deliveries().list(DeliveryState.DUE, ALL).stream()
                        .filter(delivery -> !delivery.dueAt().isAfter(now))
                        .limit(limit)
                        .toList();
                dawdle();
                tenant.deliveries().claim(now, leaseEnd, limit);
                return due.stream().map(delivery -> delivery.claimed(leaseEnd)).toList();
            }
        };
    }
}
