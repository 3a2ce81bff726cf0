package org.customerportal.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes by time (RFC 6238) over codes by counter (RFC 4226): HMAC-SHA-1, six digits, half a minute each. */
final class Totp {

    static final int DIGITS = 6;
    static final int SECONDS = 30;

    /** How many steps the clock of the app may be off to either side (RFC 6238, section 5.2). */
    private static final int WINDOW = 1;

    private Totp() {}

    /**
     * Returns the step in which the code is the right one, around this instant.
     *
     * @param after steps up to this one have been used and count no more
     */
    static OptionalLong step(TotpSeed seed, String code, Instant now, long after) {
        long present = Math.floorDiv(now.getEpochSecond(), SECONDS);
        OptionalLong found = OptionalLong.empty();
        for (long step = present - WINDOW; step <= present + WINDOW; step++) {
            boolean same = MessageDigest.isEqual(bytes(code(seed.bytes(), step, DIGITS, "HmacSHA1")), bytes(code));
            if (same && step > after && found.isEmpty()) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String code(byte[] key, long counter, int digits, String algorithm) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7FFF_FFFF;
            long modulus = (long) Math.pow(10, digits);
            return ("%0" + digits + "d").formatted(number % modulus);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
