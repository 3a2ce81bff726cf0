package org.customerportal.visibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.customerportal.organization.FilterKey;

/**
 * Why a customer sees a request, or why not: all conditions and all reasons, each with what was met. It speaks of rules and
 * of facts of the request, so it is for staff; what the customer may know of it is {@link #reasonsForCustomer()}.
 *
 * @param visible whether every condition holds and at least one reason
 * @param conditions what must hold of every request in this portal
 * @param reasons why a request may be shown, those that do not hold included
 */
public record Explanation(boolean visible, List<Part> conditions, List<Part> reasons) {

    public Explanation {
        conditions = List.copyOf(conditions);
        reasons = List.copyOf(reasons);
    }

    /**
     * Returns why the customer sees the request, without a word about filters or other people; nothing if it is not seen.
     */
    public Set<Code> reasonsForCustomer() {
        return visible
                ? reasons.stream().filter(Part::holds).map(Part::code).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** What a condition or a reason is about. Names are stable. */
    public enum Code {
        /** Condition: the request is not for staff alone. */
        SHOWN_TO_CUSTOMERS,
        /** Condition: the portal's own filter. */
        PORTAL_FILTER,
        /** Reason: the viewer asked. */
        OWN,
        /** Reason: the viewer takes part. */
        PARTICIPANT,
        /** Reason: the viewer's approval is asked for. */
        APPROVER,
        /** Reason: a membership shares it. */
        SHARED,
        /** Exception to sharing: a denial of the portal. */
        DENIED,
        /** Exception to sharing: the flow is confidential. */
        CONFIDENTIAL
    }

    /**
     * One condition, reason or exception.
     *
     * @param filter the filter that decides, if one does
     * @param holds whether it holds, exceptions considered
     * @param judged its clause with the values met
     * @param exceptions what takes away from it where it holds
     */
    public record Part(Code code, Optional<FilterKey> filter, boolean holds, Judged judged, List<Part> exceptions) {

        public Part {
            exceptions = List.copyOf(exceptions);
        }
    }

    /**
     * A clause and what became of it for one request.
     *
     * @param parts the clauses that it consists of, in order; empty for a single fact
     */
    public record Judged(Clause clause, boolean holds, List<Judged> parts) {

        public Judged {
            parts = List.copyOf(parts);
        }

        static Judged of(Clause clause, RequestFacts facts) {
            List<Clause> parts =
                    clause.fold(new Clause.Cases<>(fact -> List.of(), all -> all, any -> any, part -> List.of(part)));
            return new Judged(
                    clause,
                    clause.holds(facts),
                    parts.stream().map(part -> of(part, facts)).toList());
        }
    }
}
