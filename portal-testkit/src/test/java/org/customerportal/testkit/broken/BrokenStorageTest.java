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
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({
        "a list with ties the other way round, list",
        "a list in the order of milliseconds, list",
        "a count that forgets the filter of the portal, count",
        "a count that forgets what is denied, count",
        "a count that includes what is for staff only, count",
        "a recipient of a mail who is decided at fan-out and not again, mail",
        "an export whose largest pages end one row early, export",
        "an explanation that knows of no approvers, explanation"
    })
    void generatedWorldsTellWhereTheRuleIsForgotten(String fault, String question) {
        assertThat(Run.of(Faults.named(fault)).told())
                .singleElement()
                .asString()
                .contains(", " + question + ": ");
    }

    /** Or else every fault would be caught for the way in which it is planted. */
    @Test
    void generatedWorldsTellNothingOfARuleThatIsNotMisread() {
        Run run = Run.of(Mistranslation.none());

        assertThat(run.told()).isEmpty();
        assertThat(run.ended(Status.SUCCESSFUL)).isNotEmpty();
    }

    @Test
    void generatedWorldsTellNothingButWhatMatters() {
        String story = story("an opposite that nothing absent fulfils");
        assertThat(story)
                .contains("the world: 1 request(s)", "involved=[]", "answers={}")
                .containsOnlyOnce("\"is\":\"answer\"")
                .doesNotContain("all-of", "any-of", "confidential");
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

    /** Returns the first of the stories that the run of a fault tells. */
    private static String story(String fault) {
        String told = Run.of(Faults.named(fault)).told().get(0);
        int second = told.indexOf("seed ", told.indexOf("seed ") + 1);
        return second < 0 ? told : told.substring(0, second);
    }

    private static String shortly(Set<String> tests) {
        String more = tests.size() > 2 ? " and " + (tests.size() - 2) + " more" : "";
        return tests.stream().limit(2).collect(Collectors.joining(", ")) + more;
    }

    static Stream<Fault> planted() {
        return Faults.planted();
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
