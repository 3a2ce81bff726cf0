package org.customerportal.spring.web.view;

import java.util.Optional;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.token.SecretTokens;

/** Makes the keys that let a form create one thing however often it is sent. Thread-safe. */
public final class FormKeys {

    private final SecretTokens tokens = new SecretTokens();

    /** Returns a key that no form had before. */
    public String next() {
        return tokens.next().reveal();
    }

    /**
     * Reads the key that a form carried.
     *
     * @return empty if it carried none
     * @throws org.customerportal.problem.InvalidInputException if it cannot be a key
     */
    public static Optional<IdempotencyKey> read(String text) {
        return Optional.of(text).filter(present -> !present.isEmpty()).map(IdempotencyKey::new);
    }
}
