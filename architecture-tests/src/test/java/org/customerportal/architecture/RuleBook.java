package org.customerportal.architecture;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules of one theme, each tested twice: our modules keep it, and its canary breaks it. */
interface RuleBook {

    Stream<Rule> rules();

    @TestFactory
    default Stream<DynamicTest> ourModulesKeepEachRule() {
        return rules().flatMap(rule -> rule.scope().stream()
                .map(code -> dynamicTest(code + ": " + rule.demand(), () -> rule.mustHoldIn(code))));
    }

    @TestFactory
    default Stream<DynamicTest> eachRuleBites() {
        return rules().map(
                        rule -> dynamicTest(rule.demand(), () -> rule.canary().mustBeCaughtBy(rule)));
    }
}
