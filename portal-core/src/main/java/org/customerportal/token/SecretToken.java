package org.customerportal.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A secret of 256 random bits, shown once. Whoever holds it holds the right, so it is never stored, logged or compared:
 * its digest is. {@link #toString()} hides it.
 */
public final class SecretToken {

    /** How many random bytes a token has (ASVS 5.0 V6.5.2 asks for 112 bits where a plain hash protects it). */
    public static final int BYTES = 32;

    private final String text;

    SecretToken(String text) {
        this.text = text;
    }

    /**
     * Reads a token that somebody presents. There is one spelling: 43 characters of URL-safe base64. No text at all is no
     * token.
     *
     * @return empty if the text cannot be a token, whatever is stored
     */
    public static Optional<SecretToken> parse(@Nullable String text) {
        if (text == null || text.length() != 43) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            boolean canonical = bytes.length == BYTES
                    && Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(bytes)
                            .equals(text);
            return canonical ? Optional.of(new SecretToken(text)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Returns the secret itself, for the one mail or cookie that carries it. */
    public String reveal() {
        return text;
    }

    /** Returns what a storage may keep: the SHA-256 digest. */
    public TokenDigest digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return new TokenDigest(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "SecretToken[hidden]";
    }
}
