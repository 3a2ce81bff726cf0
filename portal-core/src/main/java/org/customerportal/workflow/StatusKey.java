package org.customerportal.workflow;

import java.util.regex.Pattern;

/**
 * Names a status within its workflow.
 *
 * @param value 1 to 40 lower-case ASCII letters, digits and hyphens, beginning with a letter
 */
public record StatusKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public StatusKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a status key: " + value);
        }
    }
}
