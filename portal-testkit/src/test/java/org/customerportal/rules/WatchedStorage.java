package org.customerportal.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.customerportal.PortalStorage;
import org.customerportal.TenantStorage;
import org.customerportal.inmemory.InMemoryPortalStorage;
import org.customerportal.portal.TenantId;
import org.customerportal.transaction.UnitOfWork;

/** An in-memory storage that lets a test see every call before it reaches a repository, and break in by throwing. */
final class WatchedStorage implements PortalStorage {

    private final PortalStorage real = InMemoryPortalStorage.create();
    private volatile Watcher watcher = (method, arguments) -> {};

    /** Watches from now on. */
    void watch(Watcher other) {
        watcher = other;
    }

    /** Lets something happen on another thread, to its end, just before the next call of this method. */
    void meanwhile(String before, Runnable event) {
        AtomicBoolean happened = new AtomicBoolean();
        watch((method, arguments) -> {
            if (method.equals(before) && happened.compareAndSet(false, true)) {
                CompletableFuture.runAsync(event).join();
            }
        });
    }

    @Override
    public TenantStorage tenant(TenantId tenant) {
        TenantStorage stored = real.tenant(tenant);
        return (TenantStorage) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {TenantStorage.class}, (proxy, method, arguments) -> {
                    Object port = method.invoke(stored, arguments);
                    return port instanceof UnitOfWork ? port : watched(method.getReturnType(), port);
                });
    }

    private Object watched(Class<?> type, Object port) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    List<Object> given = arguments == null ? List.of() : List.of(arguments);
                    watcher.beforeCall(type.getSimpleName() + "." + method.getName(), given);
                    try {
                        return method.invoke(port, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** Sees a call, for example {@code RequestRepository.touch}. */
    interface Watcher {
        void beforeCall(String method, List<Object> arguments);
    }
}
