package org.customerportal.token;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;

/** Makes tokens from the platform's secure random source. Thread-safe. */
public final class SecretTokens {

    private final SecureRandom random = new SecureRandom();

    /** Returns a token that nobody has seen before. */
    public SecretToken next() {
        byte[] bytes = new byte[SecretToken.BYTES];
        random.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Returns a temporary password that nobody has seen before. */
    public TemporaryPassword nextPassword() {
        return new TemporaryPassword(random.ints(TemporaryPassword.LENGTH, 0, TemporaryPassword.ALPHABET.length())
                .mapToObj(index -> TemporaryPassword.ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining()));
    }
}
