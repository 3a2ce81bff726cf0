package org.customerportal.architecture.canary.guard;

class Sleeps {

    void rest() throws InterruptedException {
        Thread.sleep(1);
    }
}
