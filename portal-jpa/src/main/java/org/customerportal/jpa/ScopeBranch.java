package org.customerportal.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.customerportal.page.Slice;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Fact;

/**
 * A question to the requests {@code r} that one index answers in the order of lists.
 *
 * @param involvement whose involvements {@code p} to walk instead of the requests themselves
 * @param condition what else must hold
 */
record ScopeBranch(Optional<Fact.Related> involvement, Consumer<Jpql> condition) {

    /** Returns the question that walks all requests of the tenant. */
    static ScopeBranch walking(Clause scope) {
        return new ScopeBranch(Optional.empty(), ScopeCondition.of(scope));
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
        boolean listed = anchor.relation().isToMany();
        List<Clause> all = new ArrayList<>();
        if (!listed) {
            all.add(new Clause.Test(anchor));
        }
        Clause elsewhere = new Knowledge(anchor, Set.of()).appliedTo(anyOf(counted));
        if (!elsewhere.equals(Clause.nothing())) {
            all.add(new Clause.Not(elsewhere));
        }
        all.addAll(rest.fold(new Clause.Cases<>(
                fact -> List.of(rest), parts -> parts, parts -> List.of(rest), part -> List.of(rest))));
        return Optional.of(new ScopeBranch(Optional.of(anchor).filter(any -> listed), jpql -> {
            String before = "";
            for (Clause part : all) {
                ScopeCondition.of(part).accept(jpql.add(before));
                before = " and ";
            }
            jpql.add(all.isEmpty() ? ScopeCondition.ALWAYS : "");
        }));
    }

    /** Asks for columns of the requests in this branch. */
    Select<Object[]> select(Rows rows, String columns) {
        if (involvement.isEmpty()) {
            return rows.select(Object[].class, columns + " from portal_request r")
                    .and(condition);
        }
        return rows.select(Object[].class, columns + " from portal_request r, portal_involvement p")
                .and("p.tenant = ?", rows.tenant())
                .and("p.relation = ?", involvement.get().relation().name())
                .and("p.partyId = ?", involvement.get().party())
                .and("r.id = p.requestId")
                .and(condition);
    }

    /** Asks for the latest of them. */
    Select<Object[]> latest(Select<Object[]> select, Slice slice) {
        return involvement.isPresent()
                ? select.latest("p.updatedAt", "p.requestId", slice)
                : select.latest("r.updatedAt", slice);
    }

    private static Clause anyOf(Set<Fact.Related> parties) {
        return new Clause.AnyOf(parties.stream().<Clause>map(Clause.Test::new).toList());
    }
}
