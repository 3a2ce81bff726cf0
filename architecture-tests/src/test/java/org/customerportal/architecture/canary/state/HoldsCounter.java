package org.customerportal.architecture.canary.state;

import java.util.concurrent.atomic.AtomicLong;

class HoldsCounter {

    static final AtomicLong CALLS = new AtomicLong();
}
