package org.customerportal.organization;

import java.util.regex.Pattern;

/**
 * Names a visibility filter within its tenant. It lives here and not in {@code filter}, because a membership names a filter
 * and filters know roles.
 *
 * @param value 1 to 40 lower-case ASCII letters, digits and hyphens, beginning with a letter
 */
public record FilterKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public FilterKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a filter key: " + value);
        }
    }
}
