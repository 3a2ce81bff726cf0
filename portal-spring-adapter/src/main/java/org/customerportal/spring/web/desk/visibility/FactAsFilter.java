package org.customerportal.spring.web.desk.visibility;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Filter;
import org.customerportal.filter.Relation;
import org.customerportal.filter.TimeTest;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FlowKey;
import org.customerportal.trait.Trait;
import org.customerportal.visibility.Fact;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/** Turns a fact back into the filter that it may have come from; what is about parties becomes nothing. */
final class FactAsFilter implements Fact.Cases<Optional<Filter>> {

    @Override
    public Optional<Filter> shownToCustomers() {
        return Optional.empty();
    }

    @Override
    public Optional<Filter> related(Relation relation, UUID party) {
        return Optional.empty();
    }

    @Override
    public Optional<Filter> flow(Set<FlowKey> flows) {
        return Optional.of(new Filter.OfFlow(flows));
    }

    @Override
    public Optional<Filter> status(Set<StatusKey> statuses) {
        return Optional.of(new Filter.InStatus(statuses));
    }

    @Override
    public Optional<Filter> category(Set<StatusCategory> categories) {
        return Optional.of(new Filter.InCategory(categories));
    }

    @Override
    public Optional<Filter> answer(FieldKey field, FieldTest test) {
        return Optional.of(new Filter.Answer(field, test));
    }

    @Override
    public Optional<Filter> trait(Trait trait, Set<String> values) {
        return Optional.of(new Filter.HasTrait(trait, values));
    }

    @Override
    public Optional<Filter> createdBefore(Instant end) {
        return Optional.of(new Filter.Created(new TimeTest.Before(end)));
    }

    @Override
    public Optional<Filter> closedBefore(Instant end) {
        return Optional.of(new Filter.Closed(new TimeTest.Before(end)));
    }

    @Override
    public Optional<Filter> closedSince(Instant start) {
        return Optional.of(new Filter.Closed(new TimeTest.After(start)));
    }
}
