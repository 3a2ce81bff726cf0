package org.customerportal.factor;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import org.customerportal.secret.SealedText;

/**
 * A seed that was shown and counts for nothing until a code has proved that it arrived. Whoever showed it had given the password;
 * so that a session which is stolen later finds nothing to put in force, it ends soon.
 *
 * @param seed what the app and we share
 * @param until when it ends; at this very instant it has ended
 */
public record PendingSeed(SealedText seed, Instant until) {

    /** How long somebody has to set up an app; as long as a sign-in may take between its two halves. */
    static final Duration LIFE = Duration.ofMinutes(10);

    public PendingSeed {
        requireNonNull(seed, "seed");
        requireNonNull(until, "until");
    }
}
