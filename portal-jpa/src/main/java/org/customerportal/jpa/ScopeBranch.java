package org.customerportal.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Relation;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Fact;

/**
 * A question to the requests {@code r} that one index answers in the order of lists.
 *
 * @param walk which rows to walk
 * @param whole whether these are all requests of the tenant
 * @param condition what else must hold
 */
record ScopeBranch(ScopeWalk walk, boolean whole, Consumer<Jpql> condition) {

    /** Returns the question that walks all requests of the tenant. */
    static ScopeBranch walking(Clause scope) {
        return new ScopeBranch(ScopeWalk.REQUESTS, true, ScopeCondition.of(scope));
    }

    /**
     * Returns the question to the requests of one party; empty if none of them can be in the scope.
     *
     * @param counted the parties whose requests are left out
     */
    static Optional<ScopeBranch> of(Fact.Related anchor, Set<Fact.Related> counted, Clause scope) {
        Clause rest = new Knowledge(anchor, Set.copyOf(counted)).appliedTo(scope);
        if (rest.equals(Clause.nothing())) {
            return Optional.empty();
        }
        List<Clause> all = new ArrayList<>();
        Clause elsewhere = new Knowledge(anchor, Set.of()).appliedTo(anyOf(counted));
        if (!elsewhere.equals(Clause.nothing())) {
            all.add(new Clause.Not(elsewhere));
        }
        all.addAll(rest.fold(new Clause.Cases<>(
                fact -> List.of(rest), parts -> parts, parts -> List.of(rest), part -> List.of(rest))));
        return Optional.of(of(anchor, all));
    }

    /** Writes a question for columns of the requests in this branch; more conditions may follow. */
    Jpql select(Jpql jpql, String columns, String tenant) {
        walk.select(jpql, columns, tenant);
        condition.accept(jpql.add(" and "));
        return jpql;
    }

    private static ScopeBranch of(Fact.Related anchor, List<Clause> all) {
        if (anchor.relation().isToMany()) {
            return new ScopeBranch(ScopeWalk.involving(anchor), false, together(all));
        }
        if (anchor.relation() == Relation.ORGANIZATION) {
            for (Clause part : all) {
                Optional<ScopeWalk> narrower = answering(anchor, part);
                if (narrower.isPresent()) {
                    return new ScopeBranch(
                            narrower.get(),
                            false,
                            together(all.stream()
                                    .filter(other -> !other.equals(part))
                                    .toList()));
                }
            }
        }
        all.add(0, new Clause.Test(anchor));
        return new ScopeBranch(ScopeWalk.REQUESTS, false, together(all));
    }

    private static Optional<ScopeWalk> answering(Fact.Related organization, Clause part) {
        return part instanceof Clause.Test test
                        && test.fact() instanceof Fact.Answer answer
                        && answer.test() instanceof FieldTest.Equal equal
                ? Optional.of(ScopeWalk.answering(organization, answer.field(), equal.value()))
                : Optional.empty();
    }

    private static Consumer<Jpql> together(List<Clause> all) {
        return jpql -> {
            String before = "";
            for (Clause part : all) {
                ScopeCondition.of(part).accept(jpql.add(before));
                before = " and ";
            }
            jpql.add(all.isEmpty() ? ScopeCondition.ALWAYS : "");
        };
    }

    private static Clause anyOf(Set<Fact.Related> parties) {
        return new Clause.AnyOf(parties.stream().<Clause>map(Clause.Test::new).toList());
    }
}
