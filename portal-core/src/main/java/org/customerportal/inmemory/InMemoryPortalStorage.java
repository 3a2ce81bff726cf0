package org.customerportal.inmemory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.customerportal.PortalStorage;
import org.customerportal.TenantStorage;
import org.customerportal.portal.TenantId;

/**
 * Keeps everything in the memory of this process; what it holds is gone with it. Within a tenant, units of work that write
 * take turns, from their first change to their end; reading never waits. A transaction of the host is not joined.
 */
public final class InMemoryPortalStorage implements PortalStorage {

    private final ConcurrentMap<TenantId, TenantStorage> tenants = new ConcurrentHashMap<>();

    private InMemoryPortalStorage() {}

    /** Makes a storage with nothing in it. */
    public static InMemoryPortalStorage create() {
        return new InMemoryPortalStorage();
    }

    @Override
    public TenantStorage tenant(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, empty -> InMemoryTenantStorage.create());
    }
}
