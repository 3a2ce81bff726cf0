package org.customerportal.testkit.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.customerportal.PortalStorage;
import org.customerportal.TenantStorage;
import org.customerportal.portal.TenantId;
import org.customerportal.problem.DuplicateException;
import org.customerportal.transaction.UnitOfWork;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserRepository;

/** What can be wrong with units of work and tenants. */
final class WorkFaults {

    private WorkFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                work("a unit of work that does not roll back", WorkFaults::withoutRollback),
                Fault.inTenant(
                                "a unit of work that shows its writes at once",
                                WorkFaults::writingAtOnce,
                                List.of("Isolation"))
                        .inRaces(),
                work("an independent unit that joins", real -> new Object() {
                    public <T> T independent(Supplier<T> work) {
                        return real.run(work);
                    }
                }),
                work("a joined unit that is one of its own", real -> new Object() {
                    public <T> T run(Supplier<T> work) {
                        return real.independent(work);
                    }
                }),
                work("a unit that repeats what failed", real -> new Object() {
                    public <T> T run(Supplier<T> work) {
                        try {
                            return real.run(work);
                        } catch (IllegalStateException failed) {
                            return real.run(work);
                        }
                    }
                }),
                work("a unit that wraps what the work throws", real -> new Object() {
                    public <T> T run(Supplier<T> work) {
                        try {
                            return real.run(work);
                        } catch (RuntimeException thrown) {
                            throw new IllegalStateException(thrown);
                        }
                    }
                }),
                work("a unit that commits when the work dies of an error", WorkFaults::committingErrors),
                work("an action that does not wait for the commit", real -> new Object() {
                    public void afterCommit(Runnable action) {
                        action.run();
                    }
                }),
                work("an action that runs on another thread", real -> new Object() {
                    public void afterCommit(Runnable action) {
                        real.afterCommit(() -> onAnotherThread(action));
                    }
                }),
                work("an action that stops those behind it", WorkFaults::stoppingActions),
                Fault.in(PortalUserRepository.class, "a refusal that comes with the commit", WorkFaults::lateRefusal),
                new Fault("a new tenant for every call", WorkFaults::forgettingTenants, List.of("PortalStorage")));
    }

    private static Fault work(String title, Function<UnitOfWork, Object> saboteur) {
        return Fault.in(UnitOfWork.class, title, tenant -> saboteur.apply(tenant.work()));
    }

    private static Object withoutRollback(UnitOfWork real) {
        return new Object() {
            public <T> T run(Supplier<T> work) {
                return work.get();
            }
        };
    }

    private static TenantStorage writingAtOnce(TenantStorage tenant) {
        UnitOfWork atOnce = Sabotage.of(UnitOfWork.class, tenant.work(), withoutRollback(tenant.work()));
        PortalUserRepository slow = Sabotage.of(PortalUserRepository.class, tenant.users(), new Object() {
            public PortalUser replace(PortalUser user) {
                Faults.dawdle();
                return tenant.users().replace(user);
            }
        });
        return Sabotage.inPlace(Sabotage.inPlace(tenant, UnitOfWork.class, atOnce), PortalUserRepository.class, slow);
    }

    private static Object committingErrors(UnitOfWork real) {
        return new Object() {
            public <T> T run(Supplier<T> work) {
                AtomicReference<Error> died = new AtomicReference<>();
                T result = real.run(() -> {
                    try {
                        return work.get();
                    } catch (Error error) {
                        died.set(error);
                        return null;
                    }
                });
                if (died.get() != null) {
                    throw died.get();
                }
                return result;
            }
        };
    }

    private static Object stoppingActions(UnitOfWork real) {
        List<Runnable> actions = new ArrayList<>();
        return new Object() {
            public void afterCommit(Runnable action) {
                actions.add(action);
                real.afterCommit(() -> {
                    if (!actions.isEmpty()) {
                        List<Runnable> all = List.copyOf(actions);
                        actions.clear();
                        all.forEach(Runnable::run);
                    }
                });
            }
        };
    }

    private static Object lateRefusal(TenantStorage tenant) {
        return new Object() {
            public PortalUser add(PortalUser user) {
                try {
                    return tenant.users().add(user);
                } catch (DuplicateException refused) {
                    return user.nextVersion();
                }
            }
        };
    }

    private static PortalStorage forgettingTenants(PortalStorage storage) {
        ConcurrentMap<Integer, TenantId> names = new ConcurrentHashMap<>();
        return anybody -> {
            TenantId name = new TenantId("t" + names.size());
            names.put(names.size(), name);
            return storage.tenant(name);
        };
    }

    private static void onAnotherThread(Runnable action) {
        CompletableFuture.runAsync(action).join();
    }
}
