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
 * @param id 122 bits of a SHA-256 digest in the shape of a UUID of version 4: version 8 would say what it is, but MariaDB refuses
 *     about a third of those, as it does of plain bits
 */
public record AttemptKey(UUID id) {

    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;

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
            return new AttemptKey(new UUID(
                    (digest.getLong() & ~VERSION_BITS) | VERSION_4, (digest.getLong() & ~VARIANT_BITS) | VARIANT_RFC));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
