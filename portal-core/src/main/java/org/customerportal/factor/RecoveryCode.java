package org.customerportal.factor;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customerportal.credential.ClearPassword;

/**
 * A code for somebody who has lost the app, good for one sign-in: a digit that says which of the ten it is, and ten characters
 * with 50 random bits (ASVS V6.5.2). {@link #toString()} hides it.
 */
final class RecoveryCode {

    /** How many there are at a time; the first digit tells them apart. */
    static final int COUNT = 10;

    private static final int CHARACTERS = 10;

    /** Digits and letters without those that look like others (as proposed by Douglas Crockford). */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final int number;
    private final String secret;

    private RecoveryCode(int number, String secret) {
        this.number = number;
        this.secret = secret;
    }

    static List<RecoveryCode> fresh(SecureRandom random) {
        List<RecoveryCode> codes = new ArrayList<>();
        for (int number = 0; number < COUNT; number++) {
            StringBuilder secret = new StringBuilder();
            for (int place = 0; place < CHARACTERS; place++) {
                secret.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            codes.add(new RecoveryCode(number, secret.toString()));
        }
        return codes;
    }

    /** Reads a code as people type it: in any case, with or without hyphens and blanks. */
    static Optional<RecoveryCode> parse(String typed) {
        if (typed.length() > 3 * CHARACTERS) {
            return Optional.empty();
        }
        String text = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean plausible = text.length() == 1 + CHARACTERS
                && text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && text.charAt(0) <= '9';
        return plausible ? Optional.of(new RecoveryCode(text.charAt(0) - '0', text.substring(1))) : Optional.empty();
    }

    int number() {
        return number;
    }

    /** Returns what is hashed. */
    ClearPassword secret() {
        return new ClearPassword(secret);
    }

    /** Returns the code for the one page that shows it, for example {@code 3-7KQ2M-9ZT4B}. */
    String reveal() {
        return number + "-" + secret.substring(0, CHARACTERS / 2) + "-" + secret.substring(CHARACTERS / 2);
    }

    @Override
    public String toString() {
        return "RecoveryCode[hidden]";
    }
}
