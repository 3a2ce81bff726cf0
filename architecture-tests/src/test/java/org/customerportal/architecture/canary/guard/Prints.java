package org.customerportal.architecture.canary.guard;

class Prints {

    void greet() {
        System.out.println("Hello");
    }
}
