package org.customerportal.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.visibility.Clause;

/**
 * One way to see a request: conditions that all hold. A scope is a union of branches, and a branch with a requester or an
 * organization walks an index in the order of the list.
 *
 * @param requester the requester, if it must be a certain one
 * @param organization the organization, if it must be a certain one
 * @param notStaffOnly whether the request must exist for customers
 */
record Branch(Optional<UUID> requester, Optional<UUID> organization, boolean notStaffOnly) {

    private static final Branch EVERYTHING = new Branch(Optional.empty(), Optional.empty(), false);

    /** Returns branches of which a request is in at least one exactly if the clause holds for it. */
    static List<Branch> of(Clause clause) {
        return withoutCovered(split(clause));
    }

    private static List<Branch> split(Clause clause) {
        return clause.fold(new Clause.Cases<>(
                () -> List.of(EVERYTHING),
                () -> List.of(new Branch(Optional.empty(), Optional.empty(), true)),
                user -> List.of(new Branch(Optional.of(user.value()), Optional.empty(), false)),
                organization -> List.of(new Branch(Optional.empty(), Optional.of(organization.value()), false)),
                Branch::allOf,
                parts -> parts.stream().flatMap(part -> split(part).stream()).toList()));
    }

    private static List<Branch> allOf(List<Clause> parts) {
        List<Branch> all = List.of(EVERYTHING);
        for (Clause part : parts) {
            List<Branch> more = split(part);
            all = all.stream()
                    .flatMap(left -> more.stream().flatMap(right -> left.and(right).stream()))
                    .toList();
        }
        return all;
    }

    private static List<Branch> withoutCovered(List<Branch> branches) {
        List<Branch> kept = new ArrayList<>();
        for (Branch branch : branches) {
            if (kept.stream().noneMatch(earlier -> earlier.covers(branch))) {
                kept.removeIf(branch::covers);
                kept.add(branch);
            }
        }
        return kept;
    }

    /** Says whether an index leads to the rows of this branch in order. */
    boolean isAnchored() {
        return requester.isPresent() || organization.isPresent();
    }

    /** Says whether no request can be in both branches. */
    boolean excludes(Branch other) {
        return and(other).isEmpty();
    }

    /** Appends the conditions of this branch. */
    Jpql holds(Jpql jpql) {
        return write(jpql, EVERYTHING);
    }

    /** Appends that a request, known to be in the branch {@code given}, is not in this one. */
    Jpql fails(Jpql jpql, Branch given) {
        return write(jpql.add("not ("), given).add(")");
    }

    private Jpql write(Jpql jpql, Branch given) {
        List<String> conditions = new ArrayList<>();
        List<UUID> values = new ArrayList<>();
        if (requester.isPresent() && given.requester.isEmpty()) {
            conditions.add("r.requesterId = ?");
            values.add(requester.get());
        }
        if (organization.isPresent() && given.organization.isEmpty()) {
            conditions.add("r.organizationId = ?");
            values.add(organization.get());
        }
        if (notStaffOnly && !given.notStaffOnly) {
            conditions.add("r.staffOnly = false");
        }
        return jpql.add(String.join(" and ", conditions), values.toArray());
    }

    private boolean covers(Branch other) {
        return (requester.isEmpty() || requester.equals(other.requester))
                && (organization.isEmpty() || organization.equals(other.organization))
                && (!notStaffOnly || other.notStaffOnly);
    }

    private Optional<Branch> and(Branch other) {
        boolean contradicts = differ(requester, other.requester) || differ(organization, other.organization);
        return contradicts
                ? Optional.empty()
                : Optional.of(new Branch(
                        requester.or(other::requester),
                        organization.or(other::organization),
                        notStaffOnly || other.notStaffOnly));
    }

    private static boolean differ(Optional<UUID> one, Optional<UUID> another) {
        return one.isPresent() && another.isPresent() && !one.equals(another);
    }
}
