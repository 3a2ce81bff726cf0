package org.customerportal.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.page.Position;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Fact;

/** The requests with one anchor in one index: what a clause is answered from, instead of from all requests. */
record Branch<A extends Comparable<A>>(Index<Place<A>, Filed> index, A anchor) {

    private static final Branch<Whole> EVERYTHING = new Branch<>(Requests.BY_UPDATE, Whole.TABLE);

    Stream<Filed> latestFirst(Snapshot stored, Optional<Position> after) {
        return stored.latestFirst(index, anchor, after);
    }

    /** Returns branches that together hold every request for which the clause is true, and others perhaps. */
    static Set<Branch<?>> coverOf(Clause clause) {
        return clause.fold(new Clause.Cases<Set<Branch<?>>>(
                Branch::coverOf, Branch::narrowest, Branch::union, opposite -> Set.of(EVERYTHING)));
    }

    private static Set<Branch<?>> narrowest(List<Clause> parts) {
        return parts.stream()
                .map(Branch::coverOf)
                .min(Comparator.comparingInt(Branch::breadth))
                .orElse(Set.of(EVERYTHING));
    }

    private static Set<Branch<?>> union(List<Clause> parts) {
        Set<Branch<?>> all =
                parts.stream().map(Branch::coverOf).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        return all.contains(EVERYTHING) ? Set.of(EVERYTHING) : all;
    }

    private static int breadth(Set<Branch<?>> cover) {
        return cover.contains(EVERYTHING) ? Integer.MAX_VALUE : cover.size();
    }

    private static Set<Branch<?>> coverOf(Fact fact) {
        return fact.related()
                .<Set<Branch<?>>>map(related -> Set.of(new Branch<>(Requests.by(related.relation()), related.party())))
                .orElse(Set.of(EVERYTHING));
    }
}
