package org.customerportal.idempotency;

import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;

/**
 * A key that a caller chooses to make a create repeatable; unique for each actor and kind of create.
 *
 * @param value 1 to {@value #MAX_LENGTH} printable ASCII characters without blanks
 */
public record IdempotencyKey(String value) {

    /** The longest key, in characters. */
    public static final int MAX_LENGTH = 100;

    /**
     * Makes the key.
     *
     * @throws InvalidInputException at path {@code idempotencyKey} if the text cannot be a key
     */
    public IdempotencyKey {
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new InvalidInputException(Violation.of("idempotencyKey", "malformed", "max", MAX_LENGTH));
        }
    }
}
