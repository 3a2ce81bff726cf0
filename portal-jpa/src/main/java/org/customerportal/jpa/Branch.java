package org.customerportal.jpa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Fact;

/**
 * One way to see a request: literals that are all fulfilled. A scope is a union of branches, and a branch that names a party
 * walks an index in the order of the list.
 */
record Branch(Set<Literal> literals) {

    private static final Branch EVERYTHING = new Branch(Set.of());

    /** Returns the fact that leads to the fewest requests in order, if there is one. */
    Optional<Fact.Related> anchor() {
        return literals.stream()
                .filter(Literal::wanted)
                .flatMap(literal -> literal.fact().related().stream())
                .min(Comparator.comparing(Fact.Related::relation));
    }

    /** Says whether no request can be in both branches. */
    boolean excludes(Branch other) {
        return literals.stream().anyMatch(mine -> other.literals.stream().anyMatch(mine::excludes));
    }

    /** Appends the conditions of this branch but for those that hold anyway. */
    Jpql holds(Jpql jpql, Set<Literal> given) {
        String before = "";
        for (Literal literal : literals) {
            if (!given.contains(literal)) {
                literal.write(jpql.add(before));
                before = " and ";
            }
        }
        return before.isEmpty() ? jpql.add("1 = 1") : jpql;
    }

    /** Appends that a request, known to be in the branch {@code given}, is not in this one. */
    Jpql fails(Jpql jpql, Branch given) {
        return holds(jpql.add("not ("), given.literals).add(")");
    }

    boolean covers(Branch other) {
        return other.literals.containsAll(literals);
    }

    private Optional<Branch> and(Branch other) {
        Set<Literal> both = new LinkedHashSet<>(literals);
        both.addAll(other.literals);
        return excludes(other) ? Optional.empty() : Optional.of(new Branch(both));
    }

    /** A clause as branches: its disjunctive normal form. */
    static final class Split {

        private final int most;

        private Split(int most) {
            this.most = most;
        }

        /**
         * Returns branches of which a request is in at least one exactly if the clause holds for it.
         *
         * @param most how many there may be, on the way to the answer as well
         * @return empty if there would be more
         */
        static Optional<List<Branch>> of(Clause clause, int most) {
            return new Split(most).split(clause, true);
        }

        private Optional<List<Branch>> split(Clause clause, boolean wanted) {
            return clause.fold(new Clause.Cases<>(
                    fact -> Optional.of(List.of(new Branch(Set.of(new Literal(fact, wanted))))),
                    parts -> wanted ? product(parts, true) : sum(parts, false),
                    parts -> wanted ? sum(parts, true) : product(parts, false),
                    part -> split(part, !wanted)));
        }

        private Optional<List<Branch>> sum(List<Clause> parts, boolean wanted) {
            List<Branch> all = new ArrayList<>();
            for (Clause part : parts) {
                Optional<List<Branch>> more = split(part, wanted);
                if (more.isEmpty()) {
                    return Optional.empty();
                }
                more.get().forEach(branch -> add(all, branch));
                if (all.size() > most) {
                    return Optional.empty();
                }
            }
            return Optional.of(all);
        }

        private Optional<List<Branch>> product(List<Clause> parts, boolean wanted) {
            List<Branch> all = List.of(EVERYTHING);
            for (Clause part : parts) {
                Optional<List<Branch>> more = split(part, wanted);
                if (more.isEmpty()) {
                    return Optional.empty();
                }
                List<Branch> next = new ArrayList<>();
                for (Branch left : all) {
                    for (Branch right : more.get()) {
                        left.and(right).ifPresent(branch -> add(next, branch));
                        if (next.size() > most) {
                            return Optional.empty();
                        }
                    }
                }
                all = next;
            }
            return Optional.of(all);
        }

        // What a broader branch holds already need not be looked for again.
        private static void add(List<Branch> kept, Branch branch) {
            if (kept.stream().noneMatch(earlier -> earlier.covers(branch))) {
                kept.removeIf(branch::covers);
                kept.add(branch);
            }
        }
    }
}
