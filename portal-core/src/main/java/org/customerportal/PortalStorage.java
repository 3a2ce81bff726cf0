package org.customerportal;

import org.customerportal.portal.TenantId;

/**
 * One plug for a whole backend. Thread-safe.
 */
public interface PortalStorage {

    /** Returns the part of the storage that belongs to this tenant; nothing read or written through it crosses over. */
    TenantStorage tenant(TenantId tenant);
}
