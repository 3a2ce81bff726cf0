package org.customerportal.credential;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;

/**
 * Judges a password that somebody wants to have: its length, and that it is not made of what everybody knows about its
 * owner. No rules of composition, no expiry (NIST SP 800-63B-4, section 3.1.1.2; ASVS V6.2.5, V6.2.10).
 *
 * @param minimum the least number of characters, counted as code points; 15 where the password stands alone (ASVS V6.2.9),
 *     never below 8
 */
public record PasswordPolicy(int minimum) {

    /** What counts where a host says nothing. */
    public static final PasswordPolicy DEFAULT = new PasswordPolicy(15);

    private static final int SHORTEST_WORD = 4;

    public PasswordPolicy {
        if (minimum < 8 || minimum > 64) {
            throw new IllegalArgumentException("a minimum of 8 to 64 characters, not " + minimum);
        }
    }

    /**
     * Checks a password.
     *
     * @param contextWords what an attacker would try first: names of the product, the organization, parts of the address
     * @param path where the password stands in the input
     * @throws InvalidInputException {@code too-long}, {@code too-short}, {@code repetitive} or {@code guessable}
     */
    public void check(ClearPassword password, Collection<String> contextWords, String path) {
        if (!password.fits()) {
            throw new InvalidInputException(Violation.of(path, "too-long", "max", ClearPassword.MAX_BYTES));
        }
        if (password.length() < minimum) {
            throw new InvalidInputException(Violation.of(path, "too-short", "min", minimum));
        }
        if (password.normalized().codePoints().distinct().count() < 5) {
            throw new InvalidInputException(Violation.of(path, "repetitive"));
        }
        String rest = folded(password.normalized());
        for (String word : contextWords) {
            if (word.length() >= SHORTEST_WORD) {
                rest = rest.replace(folded(word), "");
            }
        }
        if (rest.length() < minimum / 2) {
            throw new InvalidInputException(Violation.of(path, "guessable"));
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
