package org.customerportal.testkit.broken;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.portal.TenantId;
import org.customerportal.transaction.UnitOfWork;

/** What can be wrong with any port, whatever it promises. */
final class EveryPort {

    private static final Map<Class<?>, Object> NOTHING = Map.of(
            Optional.class,
            Optional.empty(),
            List.class,
            List.of(),
            Map.class,
            Map.of(),
            Set.class,
            Set.of(),
            boolean.class,
            false,
            int.class,
            0,
            long.class,
            0L);

    private EveryPort() {}

    /** Returns every port that a storage hands out. */
    static Stream<Class<?>> ports() {
        return Stream.of(TenantStorage.class.getMethods())
                .<Class<?>>map(Method::getReturnType)
                .sorted(Comparator.comparing(Class::getSimpleName));
    }

    static Stream<Fault> all() {
        return ports().flatMap(port -> Stream.of(idle(port), committing(port), shared(port)));
    }

    /** A port that accepts everything and does nothing. */
    static <P> Fault idle(Class<P> port) {
        P idle = Sabotage.proxy(port, (method, arguments) -> nothing(method, arguments));
        return Fault.inTenant(
                        port.getSimpleName() + " does nothing",
                        tenant -> Sabotage.inPlace(tenant, port, idle),
                        Fault.contractsOf(port))
                .inAllTests();
    }

    /** A port that takes no part in the unit of work that is open. */
    static <P> Fault committing(Class<P> port) {
        return Fault.inTenant(
                port.getSimpleName() + " commits every call by itself",
                tenant -> Sabotage.inPlace(tenant, port, onItsOwn(port, Sabotage.port(tenant, port), tenant.work())),
                Fault.contractsOf(port));
    }

    /** A port that is the same for all tenants. */
    static <P> Fault shared(Class<P> port) {
        return new Fault(
                port.getSimpleName() + " of one tenant for all",
                storage -> id -> Sabotage.inPlace(
                        storage.tenant(id), port, Sabotage.port(storage.tenant(TenantId.DEFAULT), port)),
                List.of("PortalStorage"));
    }

    private static <P> P onItsOwn(Class<P> port, P real, UnitOfWork work) {
        return Sabotage.proxy(
                port,
                (method, arguments) -> work.independent(() -> {
                            try {
                                return Optional.ofNullable(Sabotage.call(method, real, arguments));
                            } catch (RuntimeException | Error thrown) {
                                throw thrown;
                            } catch (Throwable impossible) {
                                throw new AssertionError(impossible);
                            }
                        })
                        .orElse(null));
    }

    private static Object nothing(Method method, Object[] arguments) {
        boolean givesBack = List.of(method.getParameterTypes()).contains(method.getReturnType());
        return givesBack ? arguments[0] : NOTHING.get(method.getReturnType());
    }
}
