package org.customerportal.jpa;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.customerportal.filter.Relation;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Fact;

/** Writes a clause as one condition on the request {@code r}. */
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

    // Opposites are written at the facts, because a negated group would be one more level.
    private Jpql write(Clause clause, boolean wanted) {
        return clause.fold(new Clause.Cases<>(
                fact -> write(wanted, condition -> fact.fold(condition)),
                parts -> group(wanted, each(parts, wanted)),
                parts -> group(!wanted, alternatives(parts, wanted)),
                part -> write(part, !wanted)));
    }

    private Jpql write(boolean wanted, Function<FactCondition, Jpql> fact) {
        FactCondition condition = new FactCondition(jpql.add(wanted ? "" : "not ("));
        return fact.apply(condition).add(wanted ? "" : ")");
    }

    private Jpql group(boolean all, List<Runnable> parts) {
        if (parts.size() < 2) {
            parts.forEach(Runnable::run);
            return parts.isEmpty() ? jpql.add(all ? ALWAYS : NEVER) : jpql;
        }
        jpql.open();
        for (int part = 0; part < parts.size(); part++) {
            jpql.add(part == 0 ? "" : all ? " and " : " or ");
            parts.get(part).run();
        }
        return jpql.close();
    }

    private List<Runnable> each(List<Clause> parts, boolean wanted) {
        return parts.stream().<Runnable>map(part -> () -> write(part, wanted)).toList();
    }

    // A member of many organizations makes one list of them, so that the text does not change with their number.
    private List<Runnable> alternatives(List<Clause> parts, boolean wanted) {
        Map<Relation, List<UUID>> parties = new EnumMap<>(Relation.class);
        List<Clause> others = new ArrayList<>();
        for (Clause part : parts) {
            related(part)
                    .ifPresentOrElse(
                            to -> parties.computeIfAbsent(to.relation(), relation -> new ArrayList<>())
                                    .add(to.party()),
                            () -> others.add(part));
        }
        List<Runnable> written = new ArrayList<>(each(others, wanted));
        parties.forEach((relation, ids) ->
                written.add(() -> write(wanted, condition -> condition.relatedToOneOf(relation, ids))));
        return written;
    }

    private static Optional<Fact.Related> related(Clause clause) {
        return clause.fold(new Clause.Cases<>(
                Fact::related, parts -> Optional.empty(), parts -> Optional.empty(), part -> Optional.empty()));
    }
}
