package org.customerportal.architecture.canary.guard;

class PrintsStackTrace {

    void handle(IllegalStateException problem) {
        problem.printStackTrace();
    }
}
