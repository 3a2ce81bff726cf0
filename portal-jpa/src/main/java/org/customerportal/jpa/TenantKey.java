package org.customerportal.jpa;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The primary key of most tables. Filled by the provider. */
@SuppressWarnings("NullAway.Init")
final class TenantKey implements Serializable {

    private static final long serialVersionUID = 1L;

    String tenant;
    UUID id;

    TenantKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof TenantKey key && tenant.equals(key.tenant) && id.equals(key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, id);
    }
}
