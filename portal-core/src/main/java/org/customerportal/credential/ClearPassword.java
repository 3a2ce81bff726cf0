package org.customerportal.credential;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * A password as somebody typed it, on its short way to the hasher. {@link #toString()} hides it.
 *
 * <p>Nothing is trimmed or case-folded. Normalization to NFC happens here, in the one place that hashing and verifying
 * share, and only within the length cap (NIST SP 800-63B-4, section 3.1.1.2; a deviation from ASVS V6.2.8, because the same
 * key press gives different code points on different devices).
 */
public final class ClearPassword {

    /** The most bytes in UTF-8. Longer input is refused before anything looks at it; nothing is ever cut. */
    public static final int MAX_BYTES = 1024;

    private final String typed;

    /** Wraps what was typed. */
    public ClearPassword(String typed) {
        this.typed = typed;
    }

    /** Says whether the password is within {@link #MAX_BYTES}. */
    public boolean fits() {
        return typed.length() <= MAX_BYTES && typed.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    /** Returns how many characters a person would count: Unicode code points after normalization. */
    public int length() {
        String normalized = normalized();
        return normalized.codePointCount(0, normalized.length());
    }

    /**
     * Returns what is hashed.
     *
     * @throws IllegalStateException if the password does not {@linkplain #fits() fit}
     */
    public String normalized() {
        if (!fits()) {
            throw new IllegalStateException("too long to look at");
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
        return "ClearPassword[hidden]";
    }
}
