package org.customerportal.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * An opaque mark of where the next page begins, safe in an address. It is bound to the query and the viewer it was made
 * for. It grants nothing: whoever changes it sees at most what the viewer's own scope shows.
 *
 * @param text URL-safe base64 without padding
 */
public record Cursor(String text) {

    private static final int CHECK_BYTES = 8;
    private static final int BODY_BYTES = Long.BYTES * 3;

    /**
     * Makes the cursor for a position.
     *
     * @param query names the query and the viewer; the same text must be given to {@link #position}
     */
    public static Cursor of(Position position, String query) {
        ByteBuffer body = ByteBuffer.allocate(BODY_BYTES + CHECK_BYTES)
                .putLong(micros(position.at()))
                .putLong(position.id().getMostSignificantBits())
                .putLong(position.id().getLeastSignificantBits());
        byte[] bytes = body.array();
        System.arraycopy(check(bytes, query), 0, bytes, BODY_BYTES, CHECK_BYTES);
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * Returns the position that this cursor marks.
     *
     * @throws InvalidCursorException if it was not made for this query, or was changed on the way; no query has run
     */
    public Position position(String query) {
        byte[] bytes = decode();
        if (bytes.length != BODY_BYTES + CHECK_BYTES
                || !Arrays.equals(check(bytes, query), Arrays.copyOfRange(bytes, BODY_BYTES, bytes.length))) {
            throw new InvalidCursorException();
        }
        ByteBuffer body = ByteBuffer.wrap(bytes);
        return new Position(
                Instant.EPOCH.plus(body.getLong(), ChronoUnit.MICROS), new UUID(body.getLong(), body.getLong()));
    }

    // ChronoUnit.MICROS.between counts nanoseconds on the way, which overflow in the year 2262.
    private static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000L);
    }

    private byte[] decode() {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidCursorException();
        }
    }

    private static byte[] check(byte[] bytes, String query) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes, 0, BODY_BYTES);
            return Arrays.copyOf(sha.digest(query.getBytes(StandardCharsets.UTF_8)), CHECK_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
