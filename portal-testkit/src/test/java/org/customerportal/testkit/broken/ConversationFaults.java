package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.Faults.dawdle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.conversation.CommentId;
import org.customerportal.conversation.CommentRepository;
import org.customerportal.conversation.InternalComment;
import org.customerportal.conversation.PublicComment;
import org.customerportal.event.Actor;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.FlowRef;
import org.customerportal.flow.FlowVersionRepository;
import org.customerportal.flow.RequestFlow;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.idempotency.IdempotencyRecord;
import org.customerportal.idempotency.IdempotencyRepository;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestNumbers;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.StaffViewer;
import org.customerportal.visibility.SystemViewer;

/** What can be wrong with comments, flows, numbers and idempotency keys. */
final class ConversationFaults {

    private ConversationFaults() {}

    static Stream<Fault> all() {
        return Stream.of(comments(), flows(), numbers(), keys()).flatMap(faults -> faults);
    }

    private static Stream<Fault> comments() {
        return Stream.of(
                Fault.in(
                        CommentRepository.class,
                        "a list of comments that mixes in internal ones",
                        tenant -> new Object() {
                            public List<PublicComment> listPublic(RequestId request, RequestScope scope, Slice slice) {
                                return Stream.concat(
                                                tenant.comments().listPublic(request, scope, slice).stream(),
                                                tenant.comments().listInternal(request, scope, slice).stream()
                                                        .map(ConversationFaults::spokenAloud))
                                        .sorted(Comparator.comparing(PublicComment::at)
                                                .reversed())
                                        .limit(slice.limit())
                                        .toList();
                            }
                        }),
                Fault.in(CommentRepository.class, "what one person said on whatever request", tenant -> new Object() {
                    public List<PublicComment> listPublicBy(PortalUserId author, RequestScope scope, Slice slice) {
                        RequestScope everything = new SystemViewer().scope();
                        return tenant.comments().listPublicBy(author, everything, slice);
                    }
                }),
                Fault.in(CommentRepository.class, "an internal comment found as a public one", tenant -> new Object() {
                    public Optional<PublicComment> findPublic(CommentId id, RequestScope scope) {
                        return tenant.comments()
                                .findPublic(id, scope)
                                .or(() -> tenant.comments()
                                        .findInternal(id, scope)
                                        .map(ConversationFaults::spokenAloud));
                    }
                }),
                Fault.in(
                        CommentRepository.class,
                        "a comment found without the scope of its request",
                        tenant -> new Object() {
                            public Optional<PublicComment> findPublic(CommentId id, RequestScope scope) {
                                return tenant.comments().findPublic(id, everything());
                            }
                        }),
                Fault.in(
                        CommentRepository.class,
                        "comments listed without the scope of their request",
                        tenant -> new Object() {
                            public List<PublicComment> listPublic(RequestId request, RequestScope scope, Slice slice) {
                                return tenant.comments().listPublic(request, everything(), slice);
                            }
                        }));
    }

    private static Stream<Fault> flows() {
        return Stream.of(
                Fault.in(
                        FlowVersionRepository.class,
                        "a flow that is kept in its latest version only",
                        tenant -> new Object() {
                            private final ConcurrentHashMap<FlowKey, RequestFlow> latest = new ConcurrentHashMap<>();

                            public void keep(RequestFlow flow) {
                                latest.put(flow.key(), flow);
                                tenant.flows().keep(flow);
                            }

                            public Optional<RequestFlow> find(FlowRef ref) {
                                return tenant.flows().find(ref).map(found -> latest.getOrDefault(ref.key(), found));
                            }
                        }),
                Fault.in(
                        FlowVersionRepository.class,
                        "a version that is refused when it is kept again",
                        tenant -> new Object() {
                            public void keep(RequestFlow flow) {
                                if (tenant.flows().find(flow.ref()).isPresent()) {
                                    throw new DuplicateException("flow");
                                }
                                tenant.flows().keep(flow);
                            }
                        }),
                Fault.in(FlowVersionRepository.class, "a version that is inserted after a look", tenant -> {
                            Set<FlowRef> stored = ConcurrentHashMap.newKeySet();
                            return new Object() {
                                public void keep(RequestFlow flow) {
                                    boolean known =
                                            tenant.flows().find(flow.ref()).isPresent();
                                    dawdle();
                                    if (!known && !stored.add(flow.ref())) {
                                        throw new IllegalStateException("primary key");
                                    }
                                    tenant.flows().keep(flow);
                                }
                            };
                        })
                        .inRaces());
    }

    private static Stream<Fault> numbers() {
        return Stream.of(
                Fault.in(RequestNumbers.class, "one series for everything", tenant -> new Object() {
                    public long next(String series) {
                        return tenant.numbers().next("all");
                    }
                }),
                Fault.in(RequestNumbers.class, "a number that is read and then written", tenant -> new Object() {
                            private final ConcurrentHashMap<String, Long> counts = new ConcurrentHashMap<>();

                            public long next(String series) {
                                long next = counts.getOrDefault(series, 0L) + 1;
                                dawdle();
                                counts.put(series, next);
                                return next;
                            }
                        })
                        .inRaces(),
                Fault.inTenant(
                        "a counter that is rolled back with the unit",
                        ConversationFaults::countingInUnits,
                        List.of("RequestNumbers")));
    }

    // The counter is the version of a user, so that it takes part in the unit of work.
    private static TenantStorage countingInUnits(TenantStorage tenant) {
        ConcurrentHashMap<String, PortalUserId> counters = new ConcurrentHashMap<>();
        return Sabotage.inPlace(tenant, RequestNumbers.class, series -> {
            var counter = counters.computeIfAbsent(
                    series, first -> tenant.users().add(new Samples().user()).id());
            var user = tenant.users().find(counter).orElseThrow();
            return tenant.users().replace(user).version() - 1;
        });
    }

    private static Stream<Fault> keys() {
        return Stream.of(
                Fault.in(IdempotencyRepository.class, "a key that is taken after a look", tenant -> new Object() {
                            public void add(IdempotencyRecord used, Instant now) {
                                boolean taken = tenant.idempotency()
                                        .find(used.scope(), used.key(), now)
                                        .isPresent();
                                dawdle();
                                if (taken) {
                                    throw new DuplicateException("idempotencyKey");
                                }
                                try {
                                    tenant.work().independent(() -> {
                                        tenant.idempotency().add(used, now);
                                        return true;
                                    });
                                } catch (DuplicateException overwritten) {
                                    dawdle();
                                }
                            }
                        })
                        .inRaces(),
                Fault.in(
                        IdempotencyRepository.class,
                        "a key remembered at the instant of its expiry",
                        tenant -> new Object() {
                            public Optional<IdempotencyRecord> find(String scope, IdempotencyKey key, Instant now) {
                                return tenant.idempotency().find(scope, key, now.minusNanos(1000));
                            }
                        }),
                Fault.in(IdempotencyRepository.class, "a key that is the same in every scope", tenant -> new Object() {
                    public void add(IdempotencyRecord used, Instant now) {
                        tenant.idempotency()
                                .add(
                                        new IdempotencyRecord(
                                                "any", used.key(), used.input(), used.result(), used.expiresAt()),
                                        now);
                    }

                    public Optional<IdempotencyRecord> find(String scope, IdempotencyKey key, Instant now) {
                        return tenant.idempotency()
                                .find("any", key, now)
                                .map(used -> new IdempotencyRecord(
                                        scope, key, used.input(), used.result(), used.expiresAt()));
                    }
                }),
                Fault.in(IdempotencyRepository.class, "an expired key that does not give way", tenant -> new Object() {
                    public void add(IdempotencyRecord used, Instant now) {
                        tenant.idempotency().add(used, Instant.EPOCH);
                    }
                }));
    }

    private static RequestScope everything() {
        return new StaffViewer(new Samples().staff()).scope();
    }

    private static PublicComment spokenAloud(InternalComment comment) {
        return new PublicComment(
                comment.id(), comment.request(), Actor.staff(comment.author()), comment.text(), comment.at());
    }
}
