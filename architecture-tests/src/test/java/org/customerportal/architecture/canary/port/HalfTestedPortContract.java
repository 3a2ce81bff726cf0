package org.customerportal.architecture.canary.port;

abstract class HalfTestedPortContract {

    abstract HalfTestedPort port();

    void works() {
        port().tested();
    }
}
