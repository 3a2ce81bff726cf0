package org.customerportal.portal;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names a portal within its tenant, in addresses too.
 *
 * @param value 1 to 40 lower-case ASCII letters, digits and hyphens, beginning with a letter; {@code desk}, {@code api}
 *     and {@code assets} are taken by addresses of the product
 */
public record PortalKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Set<String> RESERVED = Set.of("desk", "api", "assets");

    public PortalKey {
        if (!SHAPE.matcher(value).matches() || RESERVED.contains(value)) {
            throw new IllegalArgumentException("not a portal key: " + value);
        }
    }
}
