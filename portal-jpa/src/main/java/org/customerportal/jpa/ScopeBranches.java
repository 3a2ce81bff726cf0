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
 * A scope as several questions to the requests, one for each query: a branch for each party whose requests may be in the
 * scope. A scope that names no party, or too many, is one question and walks all requests of the tenant.
 */
final class ScopeBranches {

    /** Enough for somebody who belongs to as many organizations as anybody may, in both relations to an organization. */
    private static final int MOST = 256;

    // Whether a request is another organization's or requester's stands in its row, and may even stand in the index.
    private static final Comparator<Fact.Related> CHEAPEST_TO_LEAVE_OUT =
            Comparator.comparing(anchor -> switch (anchor.relation()) {
                case ORGANIZATION -> 0;
                case REQUESTER -> 1;
                case PARTICIPANT, APPROVER, RELATED_ORGANIZATION -> 2;
            });

    private ScopeBranches() {}

    /** Returns questions of which at least one finds each request in the scope; several may. */
    static List<ScopeBranch> overlapping(Clause scope) {
        return anchors(scope)
                .map(anchors -> anchors.stream()
                        .flatMap(anchor -> ScopeBranch.of(anchor, Set.of(), scope).stream())
                        .toList())
                .orElseGet(() -> List.of(ScopeBranch.walking(scope)));
    }

    /** Returns questions of which exactly one finds each request in the scope. */
    static List<ScopeBranch> disjoint(Clause scope) {
        Optional<Set<Fact.Related>> anchors = anchors(scope);
        if (anchors.isEmpty()) {
            return List.of(ScopeBranch.walking(scope));
        }
        List<ScopeBranch> branches = new ArrayList<>();
        Set<Fact.Related> counted = new LinkedHashSet<>();
        anchors.get().stream().sorted(CHEAPEST_TO_LEAVE_OUT).forEach(anchor -> {
            ScopeBranch.of(anchor, counted, scope).ifPresent(branches::add);
            counted.add(anchor);
        });
        return branches;
    }

    /** Says why the questions walk more than the requests of some parties; empty if they do not, or if all are in the scope. */
    static Optional<ReadWatch.Reason> unbounded(Clause scope) {
        if (anchors(scope).isPresent() || scope.equals(Clause.everything())) {
            return Optional.empty();
        }
        return Optional.of(
                scope.anchors().isPresent() ? ReadWatch.Reason.TOO_MANY_ANCHORS : ReadWatch.Reason.NO_ANCHOR);
    }

    private static Optional<Set<Fact.Related>> anchors(Clause scope) {
        return scope.anchors().filter(anchors -> anchors.size() <= MOST);
    }
}
