package org.customerportal.portal;

import java.util.regex.Pattern;

/**
 * Names a tenant, the boundary that nothing crosses.
 *
 * @param value 1 to 40 lower-case ASCII letters, digits and hyphens, beginning with a letter
 */
public record TenantId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** The tenant of a host that has only one. */
    public static final TenantId DEFAULT = new TenantId("default");

    public TenantId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tenant id: " + value);
        }
    }
}
