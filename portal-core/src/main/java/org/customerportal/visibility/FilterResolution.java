package org.customerportal.visibility;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.customerportal.filter.Filter;
import org.customerportal.filter.Relation;
import org.customerportal.filter.TimeTest;
import org.customerportal.organization.Membership;
import org.customerportal.user.PortalUserId;

/**
 * Turns a filter, which speaks of "the viewer" and of "within 90 days", into a clause over ids and instants.
 *
 * @param user who looks
 * @param memberships where the user belongs
 * @param now the moment at which they look
 */
record FilterResolution(PortalUserId user, List<Membership> memberships, Instant now) {

    Clause of(Filter filter) {
        return filter.fold(new Filter.Cases<Clause>(
                related -> related(related.relation()),
                hasRole -> organizations(membership -> membership.role() == hasRole.role(), Relation.ORGANIZATION),
                ofFlow -> new Clause.Test(new Fact.Flow(ofFlow.flows())),
                inStatus -> new Clause.Test(new Fact.Status(inStatus.statuses())),
                inCategory -> new Clause.Test(new Fact.Category(inCategory.categories())),
                answer -> new Clause.Test(new Fact.Answer(answer.field(), answer.test())),
                created -> created(created.test()),
                closed -> closed(closed.test()),
                allOf -> new Clause.AllOf(allOf.parts().stream().map(this::of).toList()),
                anyOf -> new Clause.AnyOf(anyOf.parts().stream().map(this::of).toList()),
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
