package org.customerportal.example.springboot;

import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcSQLNonTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words that the demo is running already. */
class OpenElsewhereAnalyzer extends AbstractFailureAnalyzer<JdbcSQLNonTransientConnectionException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, JdbcSQLNonTransientConnectionException cause) {
        return cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? new FailureAnalysis(
                        "The database in the folder demo-data is open already, probably by a demo that still runs.",
                        "Stop that one first.",
                        cause)
                : null;
    }
}
