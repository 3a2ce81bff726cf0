package org.customerportal.filter;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.customerportal.trait.Attributes;

/** Keeps filters small, and sets within them in one order, so that equal filters are equal JSON. */
final class Limits {

    private Limits() {}

    static <T> Set<T> sorted(Collection<T> values, Comparator<T> order) {
        TreeSet<T> sorted = new TreeSet<>(order);
        sorted.addAll(values);
        if (sorted.isEmpty() || sorted.size() > Filter.MAX_SET) {
            throw new IllegalArgumentException("1 to " + Filter.MAX_SET + " values, not " + sorted.size());
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
    }

    /** Returns the value if a trait can have it. */
    static String checkValue(String value) {
        if (!Attributes.isValue(value)) {
            throw new IllegalArgumentException("no trait can be this value");
        }
        return value;
    }

    /** Returns the parts of a filter that has them; refuses what would make it too wide, too deep or too large. */
    static List<Filter> parts(List<Filter> parts) {
        if (parts.isEmpty() || parts.size() >= Filter.MAX_NODES) {
            throw new IllegalArgumentException("1 to " + (Filter.MAX_NODES - 1) + " parts, not " + parts.size());
        }
        // Parts have passed the same check, so that neither walk can be long or deep.
        if (depth(parts) > Filter.MAX_DEPTH || nodes(parts) > Filter.MAX_NODES) {
            throw new IllegalArgumentException("a filter is at most " + Filter.MAX_DEPTH + " deep and has at most "
                    + Filter.MAX_NODES + " parts in all");
        }
        return List.copyOf(parts);
    }

    /** Says whether a relation that cannot be negated is named, at any depth. */
    static boolean namesToMany(Filter filter) {
        Shape shape = shape(filter);
        return shape.toMany() || shape.parts().stream().anyMatch(Limits::namesToMany);
    }

    private static int depth(List<Filter> parts) {
        return 1
                + parts.stream()
                        .mapToInt(part -> depth(shape(part).parts()))
                        .max()
                        .orElse(0);
    }

    private static int nodes(List<Filter> parts) {
        return 1 + parts.stream().mapToInt(part -> nodes(shape(part).parts())).sum();
    }

    private static Shape shape(Filter filter) {
        Shape leaf = new Shape(false, List.of());
        return filter.fold(new Filter.Cases<>(
                related -> new Shape(related.relation().isToMany(), List.of()),
                role -> leaf,
                flows -> leaf,
                statuses -> leaf,
                categories -> leaf,
                answer -> leaf,
                trait -> leaf,
                created -> leaf,
                closed -> leaf,
                all -> new Shape(false, all.parts()),
                any -> new Shape(false, any.parts()),
                not -> new Shape(false, List.of(not.negated()))));
    }

    private record Shape(boolean toMany, List<Filter> parts) {}
}
