package org.customerportal.architecture.canary.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;

class Innocent {

    LocalDate today(Clock clock) {
        return LocalDate.now(Clock.tick(clock, Duration.ofMillis(1)));
    }

    Date epoch() {
        return new Date(0);
    }
}
