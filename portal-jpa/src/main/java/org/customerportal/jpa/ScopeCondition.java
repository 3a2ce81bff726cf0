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

/**
 * Writes a clause as one condition on the request {@code r}.
 *
 * <p>Conditions within conditions stand in {@code case} rather than in parentheses: whoever reads a parenthesis must find out
 * whether a value or a condition follows, and Hibernate takes twice as long for each one inside another.
 */
final class ScopeCondition {

    // Not "1 = 1": next to a comparison of constants, EclipseLink writes values into the text, and falsehood as 0.
    static final String ALWAYS = "r.id is not null";
    static final String NEVER = "r.id is null";

    private final Jpql jpql;

    private ScopeCondition(Jpql jpql) {
        this.jpql = jpql;
    }

    static Consumer<Jpql> of(Clause scope) {
        return jpql -> new ScopeCondition(jpql).write(scope, true);
    }

    private Jpql write(Clause clause, boolean wanted) {
        return clause.fold(new Clause.Cases<>(
                fact -> write(fact, wanted),
                parts -> group(alternativesOf(parts, false), " and ", wanted),
                parts -> group(alternativesOf(parts, true), " or ", wanted),
                part -> write(part, !wanted)));
    }

    private Jpql write(Fact fact, boolean wanted) {
        FactCondition condition = new FactCondition(jpql.add(wanted ? "" : "not ("));
        return fact.fold(condition).add(wanted ? "" : ")");
    }

    private Jpql group(List<Runnable> parts, String operator, boolean wanted) {
        if (parts.isEmpty()) {
            return jpql.add(operator.equals(" and ") == wanted ? ALWAYS : NEVER);
        }
        String before = "case when ";
        for (Runnable part : parts) {
            jpql.add(before);
            part.run();
            before = operator;
        }
        return jpql.add(wanted ? " then 1 else 0 end = 1" : " then 1 else 0 end = 0");
    }

    // A member of many organizations makes one list of them, so that the text does not change with their number.
    private List<Runnable> alternativesOf(List<Clause> parts, boolean anyOf) {
        Map<Relation, List<UUID>> parties = new EnumMap<>(Relation.class);
        List<Runnable> written = new ArrayList<>();
        for (Clause part : parts) {
            Optional<Fact.Related> related = anyOf ? related(part) : Optional.empty();
            related.ifPresentOrElse(
                    to -> parties.computeIfAbsent(to.relation(), relation -> new ArrayList<>())
                            .add(to.party()),
                    () -> written.add(() -> write(part, true)));
        }
        parties.forEach((relation, ids) -> written.add(() -> new FactCondition(jpql).relatedToOneOf(relation, ids)));
        return written;
    }

    private static Optional<Fact.Related> related(Clause clause) {
        return clause.fold(new Clause.Cases<>(
                Fact::related, parts -> Optional.empty(), parts -> Optional.empty(), part -> Optional.empty()));
    }
}
