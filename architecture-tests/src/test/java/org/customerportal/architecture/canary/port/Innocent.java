package org.customerportal.architecture.canary.port;

public sealed interface Innocent {

    record One() implements Innocent {}

    record Two() implements Innocent {}
}
