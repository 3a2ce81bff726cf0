package org.customerportal.portal;

import java.time.Duration;

/** What every period of a portal's settings has to keep. */
final class Periods {

    private Periods() {}

    static void within(String name, Duration period, Duration limit) {
        if (period.isNegative() || period.isZero() || period.compareTo(limit) > 0) {
            throw new IllegalArgumentException(
                    "%s is more than nothing and at most %s, not %s".formatted(name, limit, period));
        }
    }
}
