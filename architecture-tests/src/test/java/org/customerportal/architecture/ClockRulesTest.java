package org.customerportal.architecture;

import static org.customerportal.architecture.Access.to;
import static org.customerportal.architecture.Access.without;
import static org.customerportal.architecture.Access.withoutArguments;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Time comes in. */
class ClockRulesTest implements RuleBook {

    /** The wiring, which hands the clock to everybody else. */
    private static final Set<String> WIRING = Set.of(
            "org.customerportal.CustomerPortalBuilder",
            "org.customerportal.example.springboot.SampleStoryAtFirstStart",
            "org.customerportal.example.springboot.mailbox.MailboxConfiguration$1");

    /** What measures. */
    private static final Set<String> STOPWATCHES = Set.of(
            "org.customerportal.benchmarks.measuring.Stopwatch", "org.customerportal.benchmarks.workload.Workbench");

    private static final String SPRING_WIRING = "org.customerportal.spring.autoconfigure";

    private static final Predicate<AccessTarget> READS_THE_SYSTEM_CLOCK = without(
                    Clock.class, to(TemporalAccessor.class, "now"))
            .or(to(Clock.class, "system.*|tick(Millis|Seconds|Minutes)"))
            .or(to(System.class, "currentTimeMillis|nanoTime"))
            .or(to(Calendar.class, "getInstance"))
            .or(withoutArguments(to(Date.class, "<init>")));

    @Override
    public Stream<Rule> rules() {
        return Stream.of(new Rule(
                "only the wiring reads the system clock",
                House.ALL,
                Access.forbids(READS_THE_SYSTEM_CLOCK, ClockRulesTest::isWiring),
                Canary.inRoom("clock", "AsksInstant", "AsksSystem", "AsksZone", "MakesDate", "MakesClock")));
    }

    private static boolean isWiring(JavaClass type) {
        return WIRING.contains(type.getName())
                || STOPWATCHES.contains(type.getName())
                || type.getPackageName().startsWith(SPRING_WIRING);
    }
}
