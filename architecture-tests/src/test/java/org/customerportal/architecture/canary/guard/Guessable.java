package org.customerportal.architecture.canary.guard;

import java.util.Random;
import java.util.UUID;

class Guessable {

    UUID id() {
        return UUID.randomUUID();
    }

    double number() {
        return Math.random() + new Random().nextDouble();
    }
}
