package org.customerportal.factor;

import java.security.SecureRandom;

/** What an app and we share: 160 random bits (RFC 4226, section 4). {@link #toString()} hides it. */
final class TotpSeed {

    private static final int BYTES = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] bytes;

    TotpSeed(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static TotpSeed random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new TotpSeed(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the seed as apps read it (RFC 4648, section 6), without padding: 160 bits need none. */
    String base32() {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : bytes) {
            buffer = (buffer << 8) | (next & 0xFF);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((buffer >> bits) & 31));
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "TotpSeed[hidden]";
    }
}
