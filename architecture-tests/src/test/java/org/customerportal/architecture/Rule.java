package org.customerportal.architecture;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;

/** Something that we demand of our code, of which modules, who judges it, and the canary that keeps the judge awake. */
record Rule(String demand, List<CodeBase> scope, Judge judge, Canary canary) {

    void mustHoldIn(CodeBase code) {
        List<String> offences = judge.offences(code);
        if (!offences.isEmpty()) {
            fail("%s: %s. Offenders:%n%s", code, demand, String.join(System.lineSeparator(), offences));
        }
    }
}
