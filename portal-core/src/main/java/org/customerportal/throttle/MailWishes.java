package org.customerportal.throttle;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.customerportal.user.EmailAddress;

/**
 * How often a visitor can make the portal write to an address that is only named: seldom for each address, so that nobody can
 * flood a mailbox, and not too often from one network address, so that nobody can flood many. Wishes count alike, whether
 * anybody has the address or not.
 */
public final class MailWishes {

    private static final AttemptLimits FROM_ONE_PLACE = new AttemptLimits(
            20, Duration.ofMinutes(1), Duration.ofMinutes(10), Integer.MAX_VALUE, Duration.ofHours(1));

    private final Kind kind;
    private final Optional<AttemptKey> place;
    private final Throttle throttle;

    /**
     * Counts the wishes of one visitor.
     *
     * @param kind what is wished for
     * @param network whence the visitor comes; empty if that is not known, and then only the address is counted
     */
    public MailWishes(Kind kind, Optional<String> network, Throttle throttle) {
        this.kind = requireNonNull(kind, "kind");
        this.place = network.map(known -> AttemptKey.of(kind.word + "-source", known));
        this.throttle = requireNonNull(throttle, "throttle");
    }

    /** Counts one wish for the place it comes from: 20 in a row, then one a minute, later one in ten minutes. */
    public boolean admitFromHere() {
        return place.map(here -> throttle.admit(here, FROM_ONE_PLACE)).orElse(true);
    }

    /** Counts one wish for this address, as often as its {@link Kind} says. */
    public boolean admit(EmailAddress address) {
        return throttle.admit(kind.key(address), kind.limits);
    }

    /** Starts from nothing for this address, in the transaction that is open: whoever reads the mailbox has used what it got. */
    public void forget(EmailAddress address) {
        throttle.forget(kind.key(address));
    }

    /** What a visitor can wish for by typing an address. */
    public enum Kind {
        /** A link for a new password: three at once, then after pauses that grow from a minute to an hour. */
        PASSWORD_RESET("password-reset", 2, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6)),

        /** A link that signs in: as often as one for a new password, counted apart. */
        SIGN_IN_LINK("sign-in-link", 2, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6)),

        /** A link to register: one, then no sooner than after five minutes, and twice as long after each. */
        REGISTRATION("registration", 0, Duration.ofMinutes(5), Duration.ofHours(20), Duration.ofDays(2));

        private final String word;
        private final AttemptLimits limits;

        Kind(String word, int free, Duration firstPause, Duration longestPause, Duration memory) {
            this.word = word;
            this.limits = new AttemptLimits(free, firstPause, longestPause, Integer.MAX_VALUE, memory);
        }

        /** Returns what wishes for this address are counted by. */
        public AttemptKey key(EmailAddress address) {
            return AttemptKey.of(word, address.canonical());
        }
    }
}
