package org.customerportal.trait;

import java.util.regex.Pattern;

/**
 * Names an attribute.
 *
 * @param value 1 to {@value #MAX_LENGTH} lower-case ASCII letters, digits and hyphens, beginning with a letter
 */
public record AttributeKey(String value) implements Comparable<AttributeKey> {

    /** The longest key, in characters. */
    public static final int MAX_LENGTH = 40;

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public AttributeKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("not an attribute key: " + value);
        }
    }

    /** Says whether the text is a key. */
    static boolean isKey(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(AttributeKey other) {
        return value.compareTo(other.value);
    }
}
