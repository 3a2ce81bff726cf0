package org.customerportal.idempotency;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * Which thing came of a key.
 *
 * @param scope whose key it is and for which kind of create, for example {@code submit:customer:<id>}
 * @param key the key
 * @param input a digest of the input, to tell a repeat from a mistake
 * @param result the id of what was created
 * @param expiresAt when the key may be forgotten
 */
public record IdempotencyRecord(String scope, IdempotencyKey key, String input, UUID result, Instant expiresAt) {

    public IdempotencyRecord {
        requireNonNull(scope, "scope");
        requireNonNull(key, "key");
        requireNonNull(input, "input");
        requireNonNull(result, "result");
        requireNonNull(expiresAt, "expiresAt");
    }
}
