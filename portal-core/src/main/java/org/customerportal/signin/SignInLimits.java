package org.customerportal.signin;

import static java.util.Objects.requireNonNull;

import org.customerportal.throttle.AttemptLimits;

/**
 * How often somebody may try to sign in.
 *
 * @param account for one address, whether anybody has it or not
 * @param source for one network address, if the host's adapter knows it
 */
public record SignInLimits(AttemptLimits account, AttemptLimits source) {

    /** What counts where a host says nothing. */
    public static final SignInLimits DEFAULT = new SignInLimits(AttemptLimits.ACCOUNT, AttemptLimits.SOURCE);

    public SignInLimits {
        requireNonNull(account, "account");
        requireNonNull(source, "source");
    }
}
