package org.customerportal.architecture.canary.clock;

import java.time.Clock;

class MakesClock {

    final Clock clock = Clock.systemUTC();
}
