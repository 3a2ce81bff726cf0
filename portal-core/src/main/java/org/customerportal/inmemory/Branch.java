package org.customerportal.inmemory;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
        return clause.anchors()
                .<Set<Branch<?>>>map(
                        anchors -> anchors.stream().map(Branch::of).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of(EVERYTHING));
    }

    private static Branch<UUID> of(Fact.Related anchor) {
        return new Branch<>(Requests.by(anchor.relation()), anchor.party());
    }
}
