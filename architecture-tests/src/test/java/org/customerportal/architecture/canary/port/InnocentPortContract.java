package org.customerportal.architecture.canary.port;

import java.util.function.Supplier;

abstract class InnocentPortContract {

    abstract InnocentPort port();

    void answers() {
        Supplier<String> answer = port()::answer;
        assert !answer.get().isEmpty() && !port().isSilent();
    }
}
