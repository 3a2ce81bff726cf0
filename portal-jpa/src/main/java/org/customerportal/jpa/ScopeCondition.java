package org.customerportal.jpa;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.customerportal.visibility.Clause;

/** A scope as one condition on the request {@code r}: for a row that is known by its id, and where no index can help. */
final class ScopeCondition {

    // Not "1 = 1": next to a comparison of constants, EclipseLink writes values into the text, and falsehood as 0.
    private static final String ALWAYS = "r.id is not null";
    private static final String NEVER = "r.id is null";

    private ScopeCondition() {}

    static Consumer<Jpql> of(Clause scope) {
        return jpql -> write(scope, jpql);
    }

    private static Jpql write(Clause clause, Jpql jpql) {
        return clause.fold(new Clause.Cases<>(
                () -> jpql.add(ALWAYS),
                () -> jpql.add("r.staffOnly = false"),
                user -> jpql.add("r.requesterId = ?", user.value()),
                organization -> jpql.add("r.organizationId = ?", organization.value()),
                parts -> join(parts, " and ", ALWAYS, jpql),
                parts -> anyOf(parts, jpql)));
    }

    // A member of many organizations makes one list of them, so that the text does not change with their number.
    private static Jpql anyOf(List<Clause> parts, Jpql jpql) {
        List<UUID> organizations =
                parts.stream().flatMap(part -> organization(part).stream()).toList();
        if (organizations.isEmpty()) {
            return join(parts, " or ", NEVER, jpql);
        }
        List<Clause> others =
                parts.stream().filter(part -> organization(part).isEmpty()).toList();
        jpql.add("(r.organizationId in ").list(organizations).add(" or ");
        return join(others, " or ", NEVER, jpql).add(")");
    }

    private static Jpql join(List<Clause> parts, String operator, String none, Jpql jpql) {
        String before = "(";
        for (Clause part : parts) {
            write(part, jpql.add(before));
            before = operator;
        }
        return jpql.add(parts.isEmpty() ? none : ")");
    }

    private static List<UUID> organization(Clause clause) {
        return clause.fold(new Clause.Cases<>(
                List::of,
                List::of,
                user -> List.of(),
                organization -> List.of(organization.value()),
                parts -> List.of(),
                parts -> List.of()));
    }
}
