package org.customerportal.architecture.canary.port;

public interface HalfTestedPort {

    void tested();

    void forgotten();
}
