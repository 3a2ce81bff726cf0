package org.customerportal.jpa;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.customerportal.filter.Relation;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Fact;

/** A scope as one condition on the request {@code r}: for a row that is known by its id, and where no index can help. */
final class ScopeCondition {

    private ScopeCondition() {}

    static Consumer<Jpql> of(Clause scope) {
        return jpql -> write(scope, jpql);
    }

    private static Jpql write(Clause clause, Jpql jpql) {
        return clause.fold(new Clause.Cases<>(
                fact -> fact.fold(new FactCondition(jpql)),
                parts -> join(writers(parts, jpql), " and ", "1 = 1", jpql),
                parts -> anyOf(parts, jpql),
                part -> write(part, jpql.add("not (")).add(")")));
    }

    // A member of many organizations makes one list of them, so that the text does not change with their number.
    private static Jpql anyOf(List<Clause> parts, Jpql jpql) {
        Map<Relation, List<UUID>> parties = new EnumMap<>(Relation.class);
        List<Clause> others = new ArrayList<>();
        for (Clause part : parts) {
            related(part)
                    .ifPresentOrElse(
                            to -> parties.computeIfAbsent(to.relation(), relation -> new ArrayList<>())
                                    .add(to.party()),
                            () -> others.add(part));
        }
        List<Runnable> alternatives = new ArrayList<>();
        parties.forEach((relation, ids) ->
                alternatives.add(() -> new FactCondition(jpql).relatedToOneOf(relation, ids)));
        alternatives.addAll(writers(others, jpql));
        return join(alternatives, " or ", "1 = 0", jpql);
    }

    private static List<Runnable> writers(List<Clause> parts, Jpql jpql) {
        return parts.stream().<Runnable>map(part -> () -> write(part, jpql)).toList();
    }

    private static Jpql join(List<Runnable> parts, String operator, String none, Jpql jpql) {
        String before = "(";
        for (Runnable part : parts) {
            jpql.add(before);
            part.run();
            before = operator;
        }
        return jpql.add(parts.isEmpty() ? none : ")");
    }

    private static Optional<Fact.Related> related(Clause clause) {
        return clause.fold(new Clause.Cases<>(
                Fact::related,
                parts -> Optional.empty(),
                parts -> Optional.empty(),
                part -> Optional.empty()));
    }
}
