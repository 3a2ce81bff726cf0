package org.customerportal.portal;

import java.time.Duration;
import java.util.Optional;

/**
 * How long mailed links work. Each is more than nothing.
 *
 * @param invitation an invitation, at most 14 days
 * @param reset a new password, at most 24 hours (NIST SP 800-63B-4, section 4.2.1.2)
 * @param address another address, at most 24 hours
 * @param signIn a sign-in without the password, at most an hour; empty for a portal that sends none
 */
public record LinkLives(Duration invitation, Duration reset, Duration address, Optional<Duration> signIn) {

    private static final Duration DAY = Duration.ofDays(1);

    /** What counts where a host says nothing: 72 hours, 60 minutes, 60 minutes, and no links that sign in. */
    public static final LinkLives DEFAULTS =
            new LinkLives(Duration.ofHours(72), Duration.ofMinutes(60), Duration.ofMinutes(60), Optional.empty());

    public LinkLives {
        Periods.within("invitation", invitation, Duration.ofDays(14));
        Periods.within("reset", reset, DAY);
        Periods.within("address", address, DAY);
        signIn.ifPresent(life -> Periods.within("signIn", life, Duration.ofHours(1)));
    }

    /** Returns these with another life of invitations. */
    public LinkLives invitation(Duration life) {
        return new LinkLives(life, reset, address, signIn);
    }

    /** Returns these with another life of the links that set a new password. */
    public LinkLives reset(Duration life) {
        return new LinkLives(invitation, life, address, signIn);
    }

    /** Returns these with another life of the links that confirm an address. */
    public LinkLives address(Duration life) {
        return new LinkLives(invitation, reset, life, signIn);
    }

    /** Returns these with links that sign in. */
    public LinkLives signIn(Duration life) {
        return new LinkLives(invitation, reset, address, Optional.of(life));
    }
}
