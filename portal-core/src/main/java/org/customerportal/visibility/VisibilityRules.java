package org.customerportal.visibility;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.customerportal.filter.Filter;
import org.customerportal.filter.Relation;
import org.customerportal.filter.TimeTest;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.Membership;
import org.customerportal.user.PortalUserId;

/**
 * Everything but the viewer that decides what a customer sees at one moment.
 *
 * @param policy what the portal shows and withholds
 * @param filters the filters that the policy and the viewer's memberships name; one that is missing shows nothing
 * @param now the moment for filters such as "within 90 days"
 */
public record VisibilityRules(VisibilityPolicy policy, Map<FilterKey, Filter> filters, Instant now) {

    /** The rules of a portal that withholds nothing, for viewers whose sharing names no filter. */
    public static final VisibilityRules OPEN = new VisibilityRules(VisibilityPolicy.OPEN, Map.of(), Instant.EPOCH);

    public VisibilityRules {
        requireNonNull(policy, "policy");
        requireNonNull(now, "now");
        filters = Map.copyOf(filters);
    }

    /**
     * Returns what a filter says to this viewer, over ids and instants instead of "the viewer" and "within 90 days"; empty if
     * there is no such filter.
     */
    Optional<Clause> resolved(FilterKey key, PortalUserId user, List<Membership> memberships) {
        return Optional.ofNullable(filters.get(key)).map(new Resolution(user, memberships, now)::of);
    }

    /** A viewer at the moment of looking. */
    private record Resolution(PortalUserId user, List<Membership> memberships, Instant now) {

        Clause of(Filter filter) {
            return filter.fold(new Filter.Cases<Clause>(
                    related -> related(related.relation()),
                    hasRole -> organizations(membership -> membership.role() == hasRole.role(), Relation.ORGANIZATION),
                    ofFlow -> new Clause.Test(new Fact.Flow(ofFlow.flows())),
                    inStatus -> new Clause.Test(new Fact.Status(inStatus.statuses())),
                    inCategory -> new Clause.Test(new Fact.Category(inCategory.categories())),
                    answer -> new Clause.Test(new Fact.Answer(answer.field(), answer.test())),
                    trait -> new Clause.Test(new Fact.Told(trait.trait(), trait.values())),
                    created -> created(created.test()),
                    closed -> closed(closed.test()),
                    allOf -> new Clause.AllOf(
                            allOf.parts().stream().map(this::of).toList()),
                    anyOf -> new Clause.AnyOf(
                            anyOf.parts().stream().map(this::of).toList()),
                    not -> new Clause.Not(of(not.negated()))));
        }

        private Clause related(Relation relation) {
            return switch (relation) {
                case REQUESTER, PARTICIPANT, APPROVER -> new Clause.Test(Fact.Related.to(relation, user));
                case ORGANIZATION, RELATED_ORGANIZATION -> organizations(membership -> true, relation);
            };
        }

        private Clause organizations(Predicate<Membership> which, Relation relation) {
            return new Clause.AnyOf(memberships.stream()
                    .filter(which)
                    .<Clause>map(membership -> new Clause.Test(Fact.Related.to(relation, membership.organization())))
                    .toList());
        }

        private Clause created(TimeTest test) {
            return test.fold(new TimeTest.Cases<Clause>(
                    before -> new Clause.Test(new Fact.CreatedBefore(before.moment())),
                    after -> new Clause.Not(new Clause.Test(new Fact.CreatedBefore(after.moment()))),
                    within -> new Clause.Not(new Clause.Test(new Fact.CreatedBefore(start(within))))));
        }

        private Clause closed(TimeTest test) {
            return test.fold(new TimeTest.Cases<Clause>(
                    before -> new Clause.Test(new Fact.ClosedBefore(before.moment())),
                    after -> new Clause.Test(new Fact.ClosedSince(after.moment())),
                    within -> new Clause.Test(new Fact.ClosedSince(start(within)))));
        }

        private Instant start(TimeTest.Within within) {
            return now.minus(within.time()).truncatedTo(ChronoUnit.MICROS);
        }
    }
}
