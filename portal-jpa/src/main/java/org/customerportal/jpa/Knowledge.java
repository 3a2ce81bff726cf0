package org.customerportal.jpa;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.customerportal.filter.Relation;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Fact;

/**
 * What is known of every request in a branch before its row is read, so that nothing is asked for twice.
 *
 * @param anchor true of each of them
 * @param excluded true of none of them
 */
record Knowledge(Fact.Related anchor, Set<Fact.Related> excluded) {

    /** Returns a clause that holds for the same requests of the branch, with as little left as this knowledge allows. */
    Clause appliedTo(Clause clause) {
        return clause.fold(new Clause.Cases<>(
                fact -> known(fact)
                        .map(truth -> truth ? Clause.everything() : Clause.nothing())
                        .orElse(clause),
                parts -> joined(parts, Clause.everything(), Clause.nothing(), Knowledge::allOf),
                parts -> joined(parts, Clause.nothing(), Clause.everything(), Clause.AnyOf::new),
                part -> opposite(appliedTo(part))));
    }

    private Optional<Boolean> known(Fact fact) {
        if (fact.equals(anchor)) {
            return Optional.of(true);
        }
        boolean impossible = fact.related().filter(this::cannotBe).isPresent();
        return impossible ? Optional.of(false) : Optional.empty();
    }

    // A request has one requester and one organization.
    private boolean cannotBe(Fact.Related related) {
        boolean single = anchor.relation() == Relation.REQUESTER || anchor.relation() == Relation.ORGANIZATION;
        return excluded.contains(related) || (single && related.relation() == anchor.relation());
    }

    private Clause joined(List<Clause> parts, Clause neutral, Clause decisive, Function<List<Clause>, Clause> join) {
        List<Clause> left = parts.stream()
                .map(this::appliedTo)
                .filter(Predicate.not(neutral::equals))
                .distinct()
                .toList();
        if (left.contains(decisive)) {
            return decisive;
        }
        return left.size() == 1 ? left.get(0) : left.isEmpty() ? neutral : join.apply(left);
    }

    // A database estimates a plain list of conditions better than one within the other.
    private static Clause allOf(List<Clause> parts) {
        return new Clause.AllOf(parts.stream()
                .flatMap(part -> part instanceof Clause.AllOf inner ? inner.parts().stream() : Stream.of(part))
                .distinct()
                .toList());
    }

    private static Clause opposite(Clause clause) {
        if (clause.equals(Clause.everything())) {
            return Clause.nothing();
        }
        return clause.equals(Clause.nothing()) ? Clause.everything() : new Clause.Not(clause);
    }
}
