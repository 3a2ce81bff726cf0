package org.customerportal.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.customerportal.visibility.Clause;

/**
 * A scope as several conditions on the request {@code r}, one for each query. A scope that no index helps with, or that has
 * too many branches, is one condition and walks all requests of the tenant.
 */
final class ScopeBranches {

    /** Enough for somebody who belongs to as many organizations as anybody may. */
    private static final int MOST = 128;

    private ScopeBranches() {}

    /** Returns conditions of which at least one holds for each request in the scope; several may. */
    static List<Consumer<Jpql>> overlapping(Clause scope) {
        List<Branch> branches = Branch.of(scope);
        return areAnchored(branches)
                ? branches.stream().<Consumer<Jpql>>map(branch -> branch::holds).toList()
                : List.of(ScopeCondition.of(scope));
    }

    /** Returns conditions of which exactly one holds for each request in the scope. */
    static List<Consumer<Jpql>> disjoint(Clause scope) {
        List<Branch> branches = Branch.of(scope);
        if (!areAnchored(branches)) {
            return List.of(ScopeCondition.of(scope));
        }
        List<Consumer<Jpql>> conditions = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            List<Branch> counted = branches.subList(0, i).stream()
                    .filter(earlier -> !earlier.excludes(branch))
                    .toList();
            conditions.add(jpql -> {
                branch.holds(jpql);
                counted.forEach(earlier -> earlier.fails(jpql.add(" and "), branch));
            });
        }
        return conditions;
    }

    private static boolean areAnchored(List<Branch> branches) {
        return branches.size() <= MOST && branches.stream().allMatch(Branch::isAnchored);
    }
}
