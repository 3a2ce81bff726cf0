package org.customerportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.customerportal.architecture.Access.forbids;
import static org.customerportal.architecture.Access.to;
import static org.customerportal.architecture.Access.withoutArguments;

import java.io.ObjectInputStream;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.customerportal.session.SessionRepository;
import org.junit.jupiter.api.Tag;

/** Calls that work on one machine and hurt on another, or that an attacker would love. */
@Tag("S12")
@Tag("R15")
@Tag("R24")
@Tag("R26")
class GuardRulesTest implements RuleBook {

    /** The test kit repeats its worlds from a seed, and the benchmarks their requests, so they may be predictable. */
    private static final List<CodeBase> UNPREDICTABLE = House.ALL.stream()
            .filter(code -> code != House.TESTKIT && code != House.BENCHMARKS)
            .toList();

    /** The test kit runs in tests only, and says at their end how many worlds it compared. */
    private static final List<CodeBase> QUIET =
            House.PUBLISHED.stream().filter(code -> code != House.TESTKIT).toList();

    @Override
    public Stream<Rule> rules() {
        return Stream.of(
                new Rule(
                        "ids and secrets come from the token and id makers, never from a guessable source",
                        UNPREDICTABLE,
                        forbids(to(Math.class, "random")
                                .or(to(UUID.class, "randomUUID"))
                                .or(target -> target.getOwner().isEquivalentTo(Random.class))
                                .or(target -> target.getOwner().isEquivalentTo(SplittableRandom.class))
                                .or(target -> target.getOwner().isEquivalentTo(ThreadLocalRandom.class))),
                        Canary.inRoom("guard", "Guessable")),
                new Rule(
                        "sessions begin in one place",
                        List.of(House.CORE, House.JPA, House.SPRING),
                        forbids(
                                to(SessionRepository.class, "add"),
                                type -> type.getName().equals("org.customerportal.signin.SessionStart")),
                        Canary.inRoom("guard", "LetsSomebodyIn")),
                new Rule(
                        "upper and lower case name their language",
                        House.ALL,
                        forbids(withoutArguments(to(String.class, "toLowerCase|toUpperCase"))),
                        Canary.inRoom("guard", "Shouts", "Whispers")),
                new Rule(
                        "nothing is deserialized by Java itself",
                        House.ALL,
                        Judge.classes(
                                noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class)),
                        Canary.inRoom("guard", "Deserializes")),
                new Rule(
                        "no stack trace is printed",
                        House.ALL,
                        forbids(to(Throwable.class, "printStackTrace")),
                        Canary.inRoom("guard", "PrintsStackTrace")),
                new Rule(
                        "no thread sleeps",
                        House.ALL,
                        forbids(to(Thread.class, "sleep").or(to(TimeUnit.class, "sleep"))),
                        Canary.inRoom("guard", "Sleeps")),
                new Rule(
                        "nothing is written to the console of the host",
                        QUIET,
                        forbids(to(System.class, "out|err")),
                        Canary.inRoom("guard", "Prints")));
    }
}
