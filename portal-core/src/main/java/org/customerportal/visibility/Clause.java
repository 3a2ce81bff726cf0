package org.customerportal.visibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A closed expression over concrete ids: true or false for every request, never undecided. Storages translate it into a
 * query; {@link RequestScope} judges single requests by it.
 */
public sealed interface Clause {

    /** Returns what is true for every request. */
    static Clause everything() {
        return new AllOf(List.of());
    }

    /** Returns what is true for no request. */
    static Clause nothing() {
        return new AnyOf(List.of());
    }

    /** Says whether a request with these facts fulfils this. */
    boolean holds(RequestFacts facts);

    /**
     * Returns parties of which at least one is related so to each request that fulfils this, as few as can be read off it,
     * so that a storage need not walk through all requests.
     *
     * @return empty if there are no such parties; an empty set if no request fulfils this
     */
    default Optional<Set<Fact.Related>> anchors() {
        return byAnchor().map(Map::keySet);
    }

    /**
     * Returns what each of the {@linkplain #anchors() anchors} is needed for: clauses of which at least one is fulfilled
     * where this is, and this wherever one of them is. A request that fulfils one is related to its anchor.
     *
     * @return empty if there are no anchors
     */
    default Optional<Map<Fact.Related, Clause>> byAnchor() {
        return Anchors.of(this);
    }

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(Cases<R> cases);

    /**
     * One branch for each kind of clause.
     *
     * @param test for a single statement about a request
     * @param allOf for clauses that must all be true
     * @param anyOf for clauses of which one must be true
     * @param not for the opposite of a clause
     * @param <R> what the branches return
     */
    record Cases<R>(
            Function<Fact, R> test,
            Function<List<Clause>, R> allOf,
            Function<List<Clause>, R> anyOf,
            Function<Clause, R> not) {}

    /** True for the requests of which the fact is true. */
    record Test(Fact fact) implements Clause {

        public Test {
            requireNonNull(fact, "fact");
        }

        @Override
        public boolean holds(RequestFacts facts) {
            return fact.holds(facts);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.test().apply(fact);
        }
    }

    /** True where all parts are; true without parts. */
    record AllOf(List<Clause> parts) implements Clause {

        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(RequestFacts facts) {
            return parts.stream().allMatch(part -> part.holds(facts));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.allOf().apply(parts);
        }
    }

    /** True where at least one part is; false without parts. */
    record AnyOf(List<Clause> parts) implements Clause {

        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(RequestFacts facts) {
            return parts.stream().anyMatch(part -> part.holds(facts));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.anyOf().apply(parts);
        }
    }

    /** True where the part is false. */
    record Not(Clause part) implements Clause {

        public Not {
            requireNonNull(part, "part");
        }

        @Override
        public boolean holds(RequestFacts facts) {
            return !part.holds(facts);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.not().apply(part);
        }
    }
}
