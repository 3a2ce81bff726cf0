package org.customerportal.example.springboot.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is set to where the tale is; it never runs ahead of the present. */
final class SampleClock extends Clock {

    private final Instant present;
    private Instant now;

    SampleClock(Instant present) {
        this.present = present;
        this.now = present;
    }

    void set(int daysAgo, String time) {
        now = day(-daysAgo).atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }

    LocalDate day(int daysFromNow) {
        return present.atZone(ZoneOffset.UTC).toLocalDate().plusDays(daysFromNow);
    }

    void set(Duration ago) {
        now = present.minus(ago);
    }

    void pass(Duration time) {
        Instant later = now.plus(time);
        now = later.isAfter(present) ? present : later;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
