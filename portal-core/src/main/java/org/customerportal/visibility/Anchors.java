package org.customerportal.visibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the parties without whom nothing fulfils a clause, and what of the clause each of them is needed for. */
final class Anchors {

    // Fewer lists first; of as many, those that lead to fewer requests by experience.
    private static final Comparator<Set<Fact.Related>> NARROWEST = Comparator.<Set<Fact.Related>>comparingInt(Set::size)
            .thenComparingInt(anchors -> anchors.stream()
                    .mapToInt(anchor -> anchor.relation().ordinal())
                    .sum());

    private Anchors() {}

    static Optional<Map<Fact.Related, Clause>> of(Clause clause) {
        return clause.fold(new Clause.Cases<>(
                fact -> fact.related().map(anchor -> Map.of(anchor, clause)),
                Anchors::ofAll,
                Anchors::ofAny,
                part -> opposite(part).map(anchors -> each(anchors, clause))));
    }

    // Whichever part leads to the fewest lists does it for all of them.
    private static Optional<Map<Fact.Related, Clause>> ofAll(List<Clause> parts) {
        return parts.stream()
                .flatMap(part -> of(part).stream().map(found -> among(parts, part, found)))
                .min(Comparator.comparing(Map::keySet, NARROWEST));
    }

    private static Map<Fact.Related, Clause> among(List<Clause> parts, Clause one, Map<Fact.Related, Clause> found) {
        Map<Fact.Related, Clause> all = new LinkedHashMap<>();
        found.forEach((anchor, share) -> {
            List<Clause> replaced = new ArrayList<>(parts);
            replaced.set(parts.indexOf(one), share);
            all.put(anchor, new Clause.AllOf(replaced));
        });
        return all;
    }

    private static Optional<Map<Fact.Related, Clause>> ofAny(List<Clause> parts) {
        Map<Fact.Related, List<Clause>> shares = new LinkedHashMap<>();
        for (Clause part : parts) {
            Optional<Map<Fact.Related, Clause>> found = of(part);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            found.get()
                    .forEach((anchor, share) -> shares.computeIfAbsent(anchor, first -> new ArrayList<>())
                            .add(share));
        }
        Map<Fact.Related, Clause> all = new LinkedHashMap<>();
        shares.forEach((anchor, some) -> all.put(anchor, some.size() == 1 ? some.get(0) : new Clause.AnyOf(some)));
        return Optional.of(all);
    }

    private static Map<Fact.Related, Clause> each(Set<Fact.Related> anchors, Clause clause) {
        Map<Fact.Related, Clause> all = new LinkedHashMap<>();
        anchors.forEach(anchor -> all.put(anchor, clause));
        return all;
    }

    private static Optional<Set<Fact.Related>> opposite(Clause clause) {
        return clause.fold(new Clause.Cases<>(
                fact -> Optional.empty(),
                Anchors::ofEveryOpposite,
                parts -> parts.stream().flatMap(part -> opposite(part).stream()).min(NARROWEST),
                part -> of(part).map(Map::keySet)));
    }

    private static Optional<Set<Fact.Related>> ofEveryOpposite(List<Clause> parts) {
        Set<Fact.Related> all = new LinkedHashSet<>();
        for (Clause part : parts) {
            Optional<Set<Fact.Related>> more = opposite(part);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(more.get());
        }
        return Optional.of(all);
    }
}
