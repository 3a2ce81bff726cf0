package org.customerportal.visibility;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the parties without whom nothing fulfils a clause. */
final class Anchors {

    // Fewer lists first; of as many, those that lead to fewer requests by experience.
    private static final Comparator<Set<Fact.Related>> NARROWEST = Comparator.<Set<Fact.Related>>comparingInt(Set::size)
            .thenComparingInt(anchors -> anchors.stream()
                    .mapToInt(anchor -> anchor.relation().ordinal())
                    .sum());

    private Anchors() {}

    static Optional<Set<Fact.Related>> of(Clause clause) {
        return of(clause, true);
    }

    private static Optional<Set<Fact.Related>> of(Clause clause, boolean wanted) {
        return clause.fold(new Clause.Cases<>(
                fact -> wanted ? fact.related().map(Set::of) : Optional.empty(),
                parts -> wanted ? narrowest(parts, true) : union(parts, false),
                parts -> wanted ? union(parts, true) : narrowest(parts, false),
                part -> of(part, !wanted)));
    }

    private static Optional<Set<Fact.Related>> narrowest(List<Clause> parts, boolean wanted) {
        return parts.stream().flatMap(part -> of(part, wanted).stream()).min(NARROWEST);
    }

    private static Optional<Set<Fact.Related>> union(List<Clause> parts, boolean wanted) {
        Set<Fact.Related> all = new LinkedHashSet<>();
        for (Clause part : parts) {
            Optional<Set<Fact.Related>> more = of(part, wanted);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(more.get());
        }
        return Optional.of(all);
    }
}
