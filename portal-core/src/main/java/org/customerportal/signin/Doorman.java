package org.customerportal.signin;

import java.util.Optional;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.throttle.Throttle;
import org.customerportal.throttle.TooManyAttemptsException;
import org.customerportal.user.EmailAddress;

/** Counts the attempts to sign in from one origin, before they are judged. */
final class Doorman {

    private final Throttle throttle;
    private final SignInLimits limits;
    private final Optional<AttemptKey> source;

    Doorman(Throttle throttle, SignInLimits limits, Origin origin) {
        this.throttle = throttle;
        this.limits = limits;
        this.source = origin.network().map(network -> AttemptKey.of("source", network));
    }

    /** Returns what attempts for this address are counted by, whether anybody has it or not. */
    static AttemptKey account(String typed) {
        return EmailAddress.parse(typed).map(AttemptKey::account).orElseGet(() -> AttemptKey.of("nonsense", typed));
    }

    /**
     * Counts an attempt.
     *
     * @return whether it may be judged; if not, whoever asks hears what a wrong password hears
     * @throws TooManyAttemptsException if the origin has failed too often; nothing is counted for the account
     */
    boolean admit(AttemptKey account) {
        source.ifPresent(key -> {
            if (!throttle.admit(key, limits.source())) {
                throw new TooManyAttemptsException(throttle.waitFor(key));
            }
        });
        return throttle.admit(account, limits.account());
    }

    /** Notes that the attempt succeeded: the origin is none the worse for it. */
    void welcome() {
        source.ifPresent(throttle::takeBack);
    }

    /** Notes that the attempt was never judged. */
    void sendAway(AttemptKey account) {
        throttle.takeBack(account);
        source.ifPresent(throttle::takeBack);
    }
}
