package org.customerportal.id;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562, section 5.7): milliseconds since 1970, then a 12-bit counter that keeps ids of one
 * maker ascending even when the clock stands still or steps back, then 62 random bits. Thread-safe.
 */
public final class TimeOrderedIds {

    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long last;

    /** Makes ids by this clock. */
    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    /** Returns an id greater than every id this maker returned before. */
    public UUID next() {
        long ticks = advance();
        long high = ((ticks >>> COUNTER_BITS) << 16) | 0x7000L | (ticks & 0xFFFL);
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    // When the counter runs over, it borrows from the next millisecond instead of waiting for it.
    private synchronized long advance() {
        last = Math.max(clock.millis() << COUNTER_BITS, last + 1);
        return last;
    }
}
