package org.customerportal.jpa;

import org.customerportal.filter.Relation;
import org.customerportal.visibility.Fact;

/** A fact that must be true, or one that must be false. */
record Literal(Fact fact, boolean wanted) {

    Literal opposite() {
        return new Literal(fact, !wanted);
    }

    /** Says whether no request can fulfil both. */
    boolean excludes(Literal other) {
        return other.equals(opposite()) || (wanted && other.wanted && namesAnother(other));
    }

    // A request has one requester and one organization.
    private boolean namesAnother(Literal other) {
        return fact instanceof Fact.Related mine
                && other.fact instanceof Fact.Related theirs
                && mine.relation() == theirs.relation()
                && (mine.relation() == Relation.REQUESTER || mine.relation() == Relation.ORGANIZATION)
                && !mine.party().equals(theirs.party());
    }

    Jpql write(Jpql jpql) {
        if (wanted) {
            return fact.fold(new FactCondition(jpql));
        }
        return fact.fold(new FactCondition(jpql.add("not ("))).add(")");
    }
}
