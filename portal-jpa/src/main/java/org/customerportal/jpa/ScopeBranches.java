package org.customerportal.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Fact;

/**
 * A scope as several questions to the requests, one for each query. A scope that no index helps with, or that has too many
 * branches, is one question and walks all requests of the tenant.
 */
final class ScopeBranches {

    /** Enough for somebody who belongs to as many organizations as anybody may. */
    private static final int MOST = 256;

    private ScopeBranches() {}

    /** Returns questions of which at least one finds each request in the scope; several may. */
    static List<ScopeBranch> overlapping(Clause scope) {
        return anchored(scope)
                .map(branches -> branches.stream().map(ScopeBranches::question).toList())
                .orElseGet(() -> List.of(new ScopeBranch(Optional.empty(), ScopeCondition.of(scope))));
    }

    /** Returns conditions of which exactly one holds for each request in the scope. */
    static List<Consumer<Jpql>> disjoint(Clause scope) {
        Optional<List<Branch>> anchored = anchored(scope);
        if (anchored.isEmpty()) {
            return List.of(ScopeCondition.of(scope));
        }
        List<Branch> branches = anchored.get();
        List<Consumer<Jpql>> conditions = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            List<Branch> counted = branches.subList(0, i).stream()
                    .filter(earlier -> !earlier.excludes(branch))
                    .toList();
            conditions.add(jpql -> {
                branch.holds(jpql, Set.of());
                counted.forEach(earlier -> earlier.fails(jpql.add(" and "), branch));
            });
        }
        return conditions;
    }

    private static ScopeBranch question(Branch branch) {
        Optional<Fact.Related> listed =
                branch.anchor().filter(anchor -> anchor.relation().isToMany());
        Set<Literal> answered = listed.map(anchor -> Set.of(new Literal(anchor, true))).orElse(Set.of());
        return new ScopeBranch(listed, jpql -> branch.holds(jpql, answered));
    }

    private static Optional<List<Branch>> anchored(Clause scope) {
        return Branch.Split.of(scope, MOST)
                .filter(branches -> branches.stream().allMatch(branch -> branch.anchor().isPresent()));
    }
}
