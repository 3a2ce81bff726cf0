package org.customerportal.testkit.broken;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;

/** Replaces some methods of an interface and leaves the others to the real thing. */
final class Sabotage {

    private Sabotage() {}

    /**
     * Returns the port with every method replaced that the saboteur declares.
     *
     * @param saboteur has methods with the names and parameters of those they replace
     */
    static <P> P of(Class<P> port, P real, Object saboteur) {
        Stream.of(saboteur.getClass().getDeclaredMethods())
                .filter(Sabotage::replaces)
                .filter(method -> same(method, port).isEmpty())
                .findAny()
                .ifPresent(stray -> {
                    throw new IllegalArgumentException(stray + " replaces nothing in " + port);
                });
        return proxy(port, (method, arguments) -> {
            Optional<Method> replacement = same(method, saboteur.getClass());
            return replacement.isPresent()
                    ? call(replacement.get(), saboteur, arguments)
                    : call(method, real, arguments);
        });
    }

    /** Returns the tenant with another object for one of its ports. */
    static <P> TenantStorage inPlace(TenantStorage tenant, Class<P> port, P replacement) {
        return proxy(
                TenantStorage.class,
                (method, arguments) -> method.getReturnType() == port ? replacement : call(method, tenant, arguments));
    }

    /** Returns the tenant's object for this port. */
    static <P> P port(TenantStorage tenant, Class<P> port) {
        Predicate<Method> returnsIt = method -> method.getReturnType() == port;
        Method accessor = Stream.of(TenantStorage.class.getMethods())
                .filter(returnsIt)
                .findFirst()
                .orElseThrow();
        try {
            return port.cast(accessor.invoke(tenant));
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Returns an object whose every call goes to the handler. */
    static <P> P proxy(Class<P> port, Handler handler) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> handler.call(method, arguments == null ? new Object[0] : arguments)));
    }

    /** Calls the method, so that it seems that nobody stood in between. */
    static Object call(Method method, Object target, Object... arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static boolean replaces(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !method.isSynthetic();
    }

    private static Optional<Method> same(Method method, Class<?> type) {
        try {
            return Optional.of(type.getDeclaredMethod(method.getName(), method.getParameterTypes()));
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    /** What a proxy does. */
    interface Handler {
        Object call(Method method, Object[] arguments) throws Throwable;
    }
}
