package org.customerportal.credential;

/**
 * How long a password must be. No rules of composition, no expiry (NIST SP 800-63B-4, section 3.1.1.2; ASVS V6.2.5, V6.2.10).
 *
 * @param minimum the least number of characters, counted as code points; 15 where the password stands alone (ASVS V6.2.9),
 *     never below 8
 */
public record PasswordPolicy(int minimum) {

    /** What counts where a host says nothing. */
    public static final PasswordPolicy DEFAULT = new PasswordPolicy(15);

    /** What is enough where a second factor is always asked for (NIST SP 800-63B-4, section 3.1.1.2). */
    public static final PasswordPolicy BESIDE_A_SECOND_FACTOR = new PasswordPolicy(8);

    public PasswordPolicy {
        if (minimum < 8 || minimum > 64) {
            throw new IllegalArgumentException("a minimum of 8 to 64 characters, not " + minimum);
        }
    }
}
