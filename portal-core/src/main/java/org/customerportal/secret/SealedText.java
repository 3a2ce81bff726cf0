package org.customerportal.secret;

import java.util.regex.Pattern;

/**
 * A secret under a key of the host.
 *
 * @param text the key's name and the sealed bytes, at most {@value #MAX_LENGTH} ASCII characters, compared with case
 */
public record SealedText(String text) {

    /** The longest sealed text, in characters. */
    public static final int MAX_LENGTH = 255;

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}\\.[A-Za-z0-9_-]+");

    public SealedText {
        if (text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a sealed text");
        }
    }

    /** Returns the name of the key. */
    String key() {
        return text.substring(0, text.indexOf('.'));
    }

    /** Returns the sealed bytes as URL-safe base64. */
    String sealed() {
        return text.substring(text.indexOf('.') + 1);
    }

    @Override
    public String toString() {
        return "SealedText[" + key() + "]";
    }
}
