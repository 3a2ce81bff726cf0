package org.customerportal.architecture.canary.clock;

class AsksSystem {

    long elapsed() {
        return System.currentTimeMillis() + System.nanoTime();
    }
}
