package org.customerportal.architecture.canary.port;

public interface TalkativePort {

    void one();

    void two();

    void three();

    void four();

    void five();

    void six();

    void seven();

    void eight();
}
