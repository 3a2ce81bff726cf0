package org.customerportal.jpa;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Instants as the tables keep them: microseconds since 1970. A number is the one form that no time zone of a JVM, driver or
 * database reinterprets; a local timestamp loses the hour that a zone skips in spring.
 */
final class Micros {

    private Micros() {}

    static long of(Instant instant) {
        // not ChronoUnit.MICROS.between, which counts nanoseconds on the way and overflows in the year 2262
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000L);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
