package org.customerportal.example.springboot.browser;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one {@link RunningDemo} to all tests of this room, and stops it at their end. Without a browser they are skipped, and
 * say so on the console; with {@code -Dportal.browser.required=true} they fail instead.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver {

    private static final Namespace ROOM = Namespace.create(InBrowser.class);
    private static final String HOW = "name one with -Dportal.chromium=/path/to/it";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Path> browser = Chromium.installed().find();
        if (browser.isPresent()) {
            return enabled("runs in " + browser.get());
        }
        if (Boolean.getBoolean("portal.browser.required")) {
            throw new IllegalStateException("-Dportal.browser.required=true, and no Chromium is installed: " + HOW);
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.printf(
                    "SKIPPED %s: no Chromium, Chrome or Edge is installed; %s%n", context.getDisplayName(), HOW);
        }
        return disabled("no Chromium, Chrome or Edge is installed; " + HOW);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningDemo.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ROOM)
                .computeIfAbsent(
                        RunningDemo.class,
                        key -> RunningDemo.start(Chromium.installed().find().orElseThrow()),
                        RunningDemo.class);
    }
}
