package org.customerportal.throttle;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.customerportal.user.EmailAddress;

/**
 * What attempts are counted for. It is made of a digest and names nobody; an address that nobody has is counted like any other.
 *
 * @param id the first 128 bits of a SHA-256 digest
 */
public record AttemptKey(UUID id) {

    public AttemptKey {
        requireNonNull(id, "id");
    }

    /** Returns the key of the account that belongs to this address, whether anybody has it or not. */
    public static AttemptKey account(EmailAddress address) {
        return of("account", address.canonical());
    }

    /**
     * Returns the key of one thing.
     *
     * @param kind keeps apart what is counted apart, for example {@code account} and {@code source}
     * @param value what is counted for, in its canonical form
     */
    public static AttemptKey of(String kind, String value) {
        try {
            ByteBuffer digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest((kind + '\n' + value).getBytes(StandardCharsets.UTF_8)));
            return new AttemptKey(new UUID(digest.getLong(), digest.getLong()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
