package org.customerportal.visibility;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Relation;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FlowKey;
import org.customerportal.organization.OrganizationId;
import org.customerportal.trait.Trait;
import org.customerportal.user.PortalUserId;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/**
 * A single statement about a request. True or false, never undecided: what is absent fulfils nothing, and the opposite of
 * what is false is true.
 */
public sealed interface Fact {

    /** Says whether the statement is true of a request with these facts. */
    boolean holds(RequestFacts facts);

    /** Returns this if it names a party, so that a list of few requests can be read instead of all. */
    default Optional<Related> related() {
        return Optional.empty();
    }

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(Cases<R> cases);

    /**
     * One method for each kind.
     *
     * @param <R> what the methods return
     */
    interface Cases<R> {

        R shownToCustomers();

        R related(Relation relation, UUID party);

        R flow(Set<FlowKey> flows);

        R status(Set<StatusKey> statuses);

        R category(Set<StatusCategory> categories);

        R answer(FieldKey field, FieldTest test);

        R trait(Trait trait, Set<String> values);

        R createdBefore(Instant end);

        R closedBefore(Instant end);

        R closedSince(Instant start);
    }

    /** The request exists for customers. */
    record ShownToCustomers() implements Fact {

        @Override
        public boolean holds(RequestFacts facts) {
            return !facts.staffOnly();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.shownToCustomers();
        }
    }

    /**
     * A certain party has this relation to it. Of all kinds, this one alone leads to few requests, so storages keep an
     * ordered list of requests for each relation and party.
     *
     * @param party the id of a portal user or of an organization, as the relation says
     */
    record Related(Relation relation, UUID party) implements Fact {

        /** States that this user has asked for it, follows it or approves it. */
        public static Related to(Relation relation, PortalUserId user) {
            return new Related(relation, user.value());
        }

        /** States that it was submitted for this organization, or is about it too. */
        public static Related to(Relation relation, OrganizationId organization) {
            return new Related(relation, organization.value());
        }

        @Override
        public boolean holds(RequestFacts facts) {
            return facts.relates(relation, party);
        }

        @Override
        public Optional<Related> related() {
            return Optional.of(this);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.related(relation, party);
        }
    }

    /** It came through one of these flows, whatever their version. */
    record Flow(Set<FlowKey> flows) implements Fact {

        public Flow {
            flows = Set.copyOf(flows);
        }

        @Override
        public boolean holds(RequestFacts facts) {
            return flows.contains(facts.flow());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.flow(flows);
        }
    }

    /** It stands in one of these statuses. */
    record Status(Set<StatusKey> statuses) implements Fact {

        public Status {
            statuses = Set.copyOf(statuses);
        }

        @Override
        public boolean holds(RequestFacts facts) {
            return statuses.contains(facts.status());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.status(statuses);
        }
    }

    /** Its status has one of these categories. */
    record Category(Set<StatusCategory> categories) implements Fact {

        public Category {
            categories = Set.copyOf(categories);
        }

        @Override
        public boolean holds(RequestFacts facts) {
            return categories.contains(facts.category());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.category(categories);
        }
    }

    /** The answer to this question fulfils the test; no answer fulfils none. */
    record Answer(FieldKey field, FieldTest test) implements Fact {

        @Override
        public boolean holds(RequestFacts facts) {
            return test.accepts(Optional.ofNullable(facts.answers().get(field)));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.answer(field, test);
        }
    }

    /** The host says one of these values of its organization or requester; what the host does not say is none. */
    record Told(Trait trait, Set<String> values) implements Fact {

        public Told {
            values = Set.copyOf(values);
        }

        @Override
        public boolean holds(RequestFacts facts) {
            return trait.of(facts.traits().apply(trait.bearer()))
                    .filter(values::contains)
                    .isPresent();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.trait(trait, values);
        }
    }

    /** It was submitted strictly earlier. */
    record CreatedBefore(Instant end) implements Fact {

        @Override
        public boolean holds(RequestFacts facts) {
            return facts.createdAt().isBefore(end);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.createdBefore(end);
        }
    }

    /** It was completed strictly earlier, and is completed. */
    record ClosedBefore(Instant end) implements Fact {

        @Override
        public boolean holds(RequestFacts facts) {
            return facts.closedAt().filter(at -> at.isBefore(end)).isPresent();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.closedBefore(end);
        }
    }

    /** It was completed at that instant or later, and is completed. */
    record ClosedSince(Instant start) implements Fact {

        @Override
        public boolean holds(RequestFacts facts) {
            return facts.closedAt().filter(at -> !at.isBefore(start)).isPresent();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.closedSince(start);
        }
    }
}
