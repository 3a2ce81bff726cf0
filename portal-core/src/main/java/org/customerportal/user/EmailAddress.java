package org.customerportal.user;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.customerportal.text.TypedText;

/**
 * A mail address in two forms. Mail goes to the spelling, as somebody wrote it; equality and uniqueness go by the canonical
 * form: trimmed, NFC, case-folded, domain in IDNA form. Dots and plus tags are part of an address and stay.
 *
 * <p>Two addresses are equal if their canonical forms are equal.
 */
public final class EmailAddress {

    /** The longest canonical address in characters (RFC 5321, section 4.5.3.1.3, less the angle brackets). */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_BYTES = 64;
    private static final String LOCAL_PUNCTUATION = "!#$%&'*+-/=?^_`{|}~.";

    private final String spelling;
    private final String canonical;

    private EmailAddress(String spelling, String canonical) {
        this.spelling = spelling;
        this.canonical = canonical;
    }

    /**
     * Reads an address as a person types it. Quoted local parts, comments, address literals and display names are not
     * accepted, and neither is a text that only becomes an address by compatibility folding (a full-width at sign, say).
     *
     * @return empty if the text is no single address
     */
    public static Optional<EmailAddress> parse(String text) {
        if (text.length() > MAX_LENGTH * 2) {
            return Optional.empty();
        }
        String spelling = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        int at = spelling.indexOf('@');
        if (at < 1 || at != spelling.lastIndexOf('@') || foldsToAnotherShape(spelling)) {
            return Optional.empty();
        }
        String local = spelling.substring(0, at);
        if (!isLocalPart(local)) {
            return Optional.empty();
        }
        return domain(spelling.substring(at + 1))
                .map(domain -> fold(local) + "@" + domain)
                .filter(canonical -> canonical.length() <= MAX_LENGTH)
                .map(canonical -> new EmailAddress(spelling, canonical));
    }

    /**
     * Returns the beginning of canonical addresses that is meant by a beginning as a person types it; a whole address means
     * itself and whatever goes on from there. The text is put on one line as {@link TypedText#line} does.
     *
     * @return empty if nothing but blanks is typed
     */
    public static Optional<String> beginning(String text) {
        String typed = Normalizer.normalize(TypedText.line(text), Normalizer.Form.NFC);
        return Optional.of(parse(typed).map(EmailAddress::canonical).orElseGet(() -> fold(typed)))
                .filter(beginning -> !beginning.isEmpty());
    }

    /** Returns the address for mail, as it was written. */
    public String spelling() {
        return spelling;
    }

    /** Returns the form that makes an address unique. */
    public String canonical() {
        return canonical;
    }

    /** Returns the domain of the canonical form. */
    public String domain() {
        return canonical.substring(canonical.indexOf('@') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress address && canonical.equals(address.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    /** Returns the address with most of its local part hidden, as it may stand in a log. */
    @Override
    public String toString() {
        return canonical.charAt(0) + "***" + canonical.substring(canonical.indexOf('@'));
    }

    private static boolean foldsToAnotherShape(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return folded.chars().filter(c -> c == '@').count() != 1 || !folded.equals(text);
    }

    private static boolean isLocalPart(String local) {
        return local.getBytes(StandardCharsets.UTF_8).length <= MAX_LOCAL_BYTES
                && local.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c)
                                || LOCAL_PUNCTUATION.indexOf(c) >= 0
                                || (c > 0x7F && Character.getType(c) == Character.NON_SPACING_MARK))
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..");
    }

    private static Optional<String> domain(String text) {
        try {
            String ascii = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            int lastDot = ascii.lastIndexOf('.');
            boolean named = lastDot > 0
                    && lastDot < ascii.length() - 1
                    && !ascii.contains("..")
                    && !ascii.startsWith(".")
                    && ascii.chars().skip(lastDot + 1L).anyMatch(c -> c < '0' || c > '9');
            return named ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    // Upper then lower reaches one form for characters with several lower-case shapes (final sigma, long s).
    private static String fold(String local) {
        return Normalizer.normalize(local.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
