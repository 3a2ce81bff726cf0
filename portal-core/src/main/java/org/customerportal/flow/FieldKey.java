package org.customerportal.flow;

import java.util.regex.Pattern;

/**
 * Names a field within its form.
 *
 * @param value 1 to 40 lower-case ASCII letters, digits and hyphens, beginning with a letter
 */
public record FieldKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public FieldKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a field key: " + value);
        }
    }
}
