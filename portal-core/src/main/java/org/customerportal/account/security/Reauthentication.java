package org.customerportal.account.security;

import java.util.Optional;
import org.customerportal.credential.HasherBusyException;
import org.customerportal.credential.PasswordHash;
import org.customerportal.credential.Passwords;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.customerportal.signin.SignInLimits;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.throttle.Throttle;
import org.customerportal.user.PortalUser;

/**
 * Asks somebody who is signed in for the password once more, before what makes them who they are is changed (ASVS V7.5.1).
 * Guesses count as those at the sign-in do, so that a stolen session is no place to guess at leisure. Thread-safe.
 */
public final class Reauthentication {

    private final Passwords passwords;
    private final Throttle throttle;
    private final SignInLimits limits;

    /** Makes the service of one tenant. */
    public Reauthentication(Passwords passwords, Throttle throttle, SignInLimits limits) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.limits = limits;
    }

    /**
     * Checks that this is the user's password. Call it outside any transaction: it takes a while.
     *
     * @param path where the password stands in the input
     * @return the hash that it matches, to be {@linkplain Passwords#confirm confirmed} when something is changed by it
     * @throws InvalidInputException {@code wrong-password} at {@code path} if it is another one, or too much was guessed
     * @throws HasherBusyException if too many passwords are judged at once; nothing was judged or counted
     */
    public PasswordHash prove(PortalUser user, String password, String path) {
        AttemptKey account = AttemptKey.account(user.email());
        boolean admitted = throttle.admit(account, limits.account());
        try {
            PasswordHash proved = passwords
                    .verify(Optional.of(user).filter(owner -> admitted), password)
                    .orElseThrow(() -> new InvalidInputException(Violation.of(path, "wrong-password")));
            throttle.forget(account);
            return proved;
        } catch (HasherBusyException busy) {
            throttle.takeBack(account);
            throw busy;
        }
    }
}
