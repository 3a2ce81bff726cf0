package org.customerportal.credential;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.customerportal.credential.CompromisedPasswords.WhenSilent;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges a password that somebody wants to have: its length, that it is not made of what everybody knows about its owner, that
 * it is not among what is tried first, and that it has not leaked (ASVS V6.2.4, V6.2.11, V6.2.12). Thread-safe.
 */
public final class PasswordJudge {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordJudge.class);

    private static final int SHORTEST_WORD = 4;

    /** A password that is found within so many guesses, in powers of ten, is too easy. */
    private static final double LEAST_GUESSES = 10;

    /** How much of a long password is measured, in characters: measuring takes longer than linear time. */
    private static final int MEASURED = 64;

    private final PasswordPolicy policy;
    private final CompromisedPasswords compromised;
    private final WhenSilent whenSilent;
    private final Zxcvbn guesser = new Zxcvbn();

    /** Makes a judge; it reads its word lists now, which takes a moment. */
    public PasswordJudge(PasswordPolicy policy, CompromisedPasswords compromised, WhenSilent whenSilent) {
        this.policy = policy;
        this.compromised = compromised;
        this.whenSilent = whenSilent;
    }

    /** Returns how long a password must be. */
    public PasswordPolicy policy() {
        return policy;
    }

    /**
     * Judges a password.
     *
     * @param contextWords what an attacker would try first: names of the product, the organization, parts of the address
     * @param path where the password stands in the input
     * @throws InvalidInputException {@code too-long}, {@code too-short}, {@code repetitive}, {@code guessable} or
     *     {@code compromised}
     * @throws LeakCheckSilentException if nobody can tell whether it has leaked, and the host wants to know
     */
    public void judge(ClearPassword password, Collection<String> contextWords, PasswordPolicy least, String path) {
        if (!password.fits()) {
            throw new InvalidInputException(Violation.of(path, "too-long", "max", ClearPassword.MAX_BYTES));
        }
        if (password.length() < least.minimum()) {
            throw new InvalidInputException(Violation.of(path, "too-short", "min", least.minimum()));
        }
        String text = password.normalized();
        if (text.codePoints().distinct().count() < 5) {
            throw new InvalidInputException(Violation.of(path, "repetitive"));
        }
        if (isMostly(text, contextWords, least) || isEasy(text, contextWords)) {
            throw new InvalidInputException(Violation.of(path, "guessable"));
        }
        if (hasLeaked(password)) {
            throw new InvalidInputException(Violation.of(path, "compromised"));
        }
    }

    private static boolean isMostly(String text, Collection<String> words, PasswordPolicy least) {
        String rest = folded(text);
        for (String word : words) {
            if (word.length() >= SHORTEST_WORD) {
                rest = rest.replace(folded(word), "");
            }
        }
        return rest.length() < least.minimum() / 2;
    }

    private boolean isEasy(String text, Collection<String> words) {
        List<String> known = new ArrayList<>(words);
        int end = text.offsetByCodePoints(0, Math.min(MEASURED, text.codePointCount(0, text.length())));
        return guesser.measure(text.substring(0, end), known).getGuessesLog10() < LEAST_GUESSES;
    }

    private boolean hasLeaked(ClearPassword password) {
        try {
            return compromised.contains(password);
        } catch (RuntimeException silent) {
            if (whenSilent == WhenSilent.REFUSE) {
                throw new LeakCheckSilentException(silent);
            }
            LOG.warn("A password was taken without knowing whether it has leaked", silent);
            return false;
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
