package org.customerportal.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret of 125 random bits that a person can read and type: 25 digits and letters in five groups, without those that look
 * alike (Crockford's base 32). It stands for a mailed link where people expect a password, dies as the link does, and like every
 * mailed secret it is never stored: its digest is. {@link #toString()} hides it.
 */
public final class TemporaryPassword {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** How many characters carry randomness (ASVS 5.0 V6.5.2 asks for 112 bits where a plain hash protects a secret). */
    static final int LENGTH = 25;

    private static final int GROUP = 5;
    private static final int MOST_TYPED = 100;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    private final String text;

    TemporaryPassword(String text) {
        this.text = text;
    }

    /**
     * Reads what somebody types: upper and lower case are one, blanks and hyphens do not count, and O, I and L are taken for the
     * digits that they look like.
     *
     * @return empty if the text cannot be a temporary password, whatever is stored
     */
    public static Optional<TemporaryPassword> parse(String typed) {
        if (typed.length() > MOST_TYPED) {
            return Optional.empty();
        }
        String read = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SHAPE.matcher(read).matches() ? Optional.of(new TemporaryPassword(read)) : Optional.empty();
    }

    /** Returns the secret itself in groups, for the one mail that carries it. */
    public String reveal() {
        return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** Returns what a storage may keep: the SHA-256 digest, which is never that of a link. */
    public TokenDigest digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("temporary password\n" + text).getBytes(StandardCharsets.US_ASCII));
            return new TokenDigest(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "TemporaryPassword[hidden]";
    }
}
