package org.customerportal.portal;

import java.time.Duration;

/**
 * When sessions end. Each is more than nothing.
 *
 * @param idle after how long without use, at most 24 hours
 * @param life at the latest, at most 24 hours (NIST SP 800-63B-4, section 2.2.3)
 */
public record SessionLimits(Duration idle, Duration life) {

    private static final Duration DAY = Duration.ofDays(1);

    /** What counts where a host says nothing: 30 minutes, 12 hours. */
    public static final SessionLimits DEFAULTS = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));

    public SessionLimits {
        Periods.within("idle", idle, DAY);
        Periods.within("life", life, DAY);
    }
}
