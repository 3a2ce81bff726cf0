package org.customerportal.testkit.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.customerportal.testkit.fixture.Race;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs contracts against a broken storage and remembers how each test ended. */
final class Run implements TestExecutionListener {

    private final Map<String, TestExecutionResult.Status> ended = new TreeMap<>();
    private final List<String> told = new ArrayList<>();

    private Run() {}

    /** Runs the fault's contracts: their races, or all but their races. */
    static Run of(Fault fault) {
        Run run = new Run();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(fault.contracts().stream().map(Run::contract).toList())
                .filters(filters(fault.tests()))
                .configurationParameter(BrokenStorage.FAULT, fault.title())
                .build();
        LauncherFactory.create().execute(request, run);
        return run;
    }

    /** Returns the names of the tests that ended like this. */
    Set<String> ended(TestExecutionResult.Status status) {
        Set<String> names = new TreeSet<>(ended.keySet());
        names.removeIf(name -> ended.get(name) != status);
        return names;
    }

    /** Returns what the failures say. */
    List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable().map(Throwable::getMessage).ifPresent(told::add);
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .ifPresent(method -> ended.merge(
                        method.getMethodName(),
                        result.getStatus(),
                        (one, other) -> one.compareTo(other) > 0 ? one : other));
    }

    private static Filter<?>[] filters(Fault.Tests tests) {
        return switch (tests) {
            case ALL -> new Filter<?>[0];
            case CALM -> new Filter<?>[] {TagFilter.excludeTags(Race.TAG)};
            case RACES -> new Filter<?>[] {TagFilter.includeTags(Race.TAG)};
        };
    }

    private static DiscoverySelector contract(String name) {
        return DiscoverySelectors.selectUniqueId("[engine:junit-jupiter]/[class:%s]/[nested-class:%sPromises]"
                .formatted(BrokenStorage.class.getName(), name));
    }
}
