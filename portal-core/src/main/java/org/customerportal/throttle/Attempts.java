package org.customerportal.throttle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The failures in a row for one key.
 *
 * @param key what they are counted for
 * @param failures how many, those included that are being judged at this moment
 * @param lastAt when the last one was admitted
 * @param notBefore before this instant no further one is admitted
 * @param forgottenAt from this instant on nothing of this counts
 */
public record Attempts(AttemptKey key, int failures, Instant lastAt, Instant notBefore, Instant forgottenAt) {

    public Attempts {
        requireNonNull(key, "key");
        requireNonNull(lastAt, "lastAt");
        requireNonNull(notBefore, "notBefore");
        requireNonNull(forgottenAt, "forgottenAt");
        if (failures < 0) {
            throw new IllegalArgumentException("failures are counted from 0, not " + failures);
        }
    }

    /** Returns these attempts without the last one, which turned out to be no failure or was never judged. */
    Attempts withoutTheLast() {
        return new Attempts(key, Math.max(failures - 1, 0), lastAt, lastAt, forgottenAt);
    }
}
