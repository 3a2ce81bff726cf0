package org.customerportal.spring.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words what the host has to add. */
final class MissingPartAnalyzer extends AbstractFailureAnalyzer<MissingPartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingPartException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
