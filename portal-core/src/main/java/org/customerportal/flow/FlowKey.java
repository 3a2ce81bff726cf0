package org.customerportal.flow;

import java.util.regex.Pattern;

/**
 * Names a request flow, in addresses too.
 *
 * @param value 1 to 40 lower-case ASCII letters, digits and hyphens, beginning with a letter
 */
public record FlowKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public FlowKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a flow key: " + value);
        }
    }
}
