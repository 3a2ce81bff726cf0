package org.customerportal.architecture.canary.clock;

import java.time.Instant;
import java.util.function.Supplier;

class AsksInstant {

    final Supplier<Instant> now = Instant::now;
}
