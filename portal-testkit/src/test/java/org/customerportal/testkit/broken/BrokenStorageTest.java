package org.customerportal.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.request.RequestNumbers;
import org.customerportal.transaction.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult.Status;

/** The contracts notice every fault that is planted, and nothing but the promises it breaks turns red. */
class BrokenStorageTest {

    private final Map<String, Set<String>> caughtBy = CaughtBy.read();

    @ParameterizedTest
    @MethodSource("planted")
    void theContractsNotice(Fault fault) {
        assertThat(failed(fault)).isEqualTo(caughtBy.get(fault.title())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("misread")
    void generatedWorldsTellHowTheRuleIsMisread(Fault fault) {
        assertThat(Run.of(fault).told()).singleElement().asString().contains("the rule: ", "the request: ");
    }

    @Test
    void everyFaultIsListed() {
        assertThat(planted().map(Fault::title)).containsExactlyInAnyOrderElementsOf(caughtBy.keySet());
    }

    @ParameterizedTest
    @MethodSource("idle")
    void noPromiseHoldsOnAPortThatDoesNothing(Fault idle) {
        Run run = Run.of(idle);

        assertThat(run.ended(Status.SUCCESSFUL)).isEmpty();
        assertThat(run.ended(Status.FAILED)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("committing")
    void everyTestOfUndoingNoticesAPortThatCommitsEachCallByItself(Fault committing) {
        Run run = Run.of(committing);

        Set<String> failed = run.ended(Status.FAILED);
        assertThat(failed)
                .isNotEmpty()
                .allMatch(test -> test.startsWith("undoes") || test.startsWith("keepsUncommitted"));
        assertThat(run.ended(Status.SUCCESSFUL)).noneMatch(test -> test.startsWith("undoes"));
    }

    @ParameterizedTest
    @MethodSource("shared")
    void whoKeepsTenantsApartNoticesAPortThatIsSharedByAll(Fault shared) {
        assertThat(failed(shared)).anyMatch(test -> test.endsWith("Apart"));
    }

    private static Set<String> failed(Fault fault) {
        Set<String> failed = Run.of(fault).ended(Status.FAILED);
        System.out.printf("%-60s -> %s%n", fault.title(), shortly(failed));
        return failed;
    }

    private static String shortly(Set<String> tests) {
        String more = tests.size() > 2 ? " and " + (tests.size() - 2) + " more" : "";
        return tests.stream().limit(2).collect(Collectors.joining(", ")) + more;
    }

    static Stream<Fault> planted() {
        return Faults.planted();
    }

    static Stream<Fault> misread() {
        return VisibilityFaults.all();
    }

    static Stream<Fault> idle() {
        return EveryPort.ports().map(EveryPort::idle);
    }

    // Numbers are never given back, and a unit of work is what the others take part in.
    static Stream<Fault> committing() {
        return EveryPort.ports()
                .filter(port -> port != RequestNumbers.class && port != UnitOfWork.class)
                .map(EveryPort::committing);
    }

    // A unit of work may well be the same for all tenants.
    static Stream<Fault> shared() {
        return EveryPort.ports().filter(port -> port != UnitOfWork.class).map(EveryPort::shared);
    }
}
