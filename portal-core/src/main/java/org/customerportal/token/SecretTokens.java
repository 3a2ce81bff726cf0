package org.customerportal.token;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes tokens from the platform's secure random source. Thread-safe. */
public final class SecretTokens {

    private final SecureRandom random = new SecureRandom();

    /** Returns a token that nobody has seen before. */
    public SecretToken next() {
        byte[] bytes = new byte[SecretToken.BYTES];
        random.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
