package org.customerportal.filter;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FlowKey;
import org.customerportal.organization.Role;
import org.customerportal.trait.Trait;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/**
 * A question about one request and one viewer: true or false for every request, never undecided. Immutable; sets keep one
 * order, so that equal filters are equal JSON.
 *
 * <p>A filter is at most {@value #MAX_DEPTH} deep, where a filter without parts counts one, and has at most
 * {@value #MAX_NODES} filters in all, itself included.
 */
public sealed interface Filter {

    /** The most levels of filters within filters. */
    int MAX_DEPTH = 8;

    /** The most filters in one, itself included. */
    int MAX_NODES = 100;

    /** The most keys or values in one set. */
    int MAX_SET = 100;

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(Cases<R> cases);

    /** Returns this filter as a JSON object; equal filters give equal text. {@link #fromJson} reads it back. */
    default String toJson() {
        return FilterJson.write(this);
    }

    /**
     * Reads a filter.
     *
     * @throws org.customerportal.problem.InvalidInputException if anything is unknown, missing, of the wrong type or beyond a
     *     limit; the violation names the path, for example {@code condition.parts[1].not.is}. Codes are {@code unknown},
     *     {@code unknown-format}, {@code unknown-kind}, {@code required}, {@code wrong-type}, {@code malformed},
     *     {@code empty}, {@code too-many}, {@code too-long}, {@code too-deep}, {@code too-large}, {@code not-negatable},
     *     {@code not-comparable}, {@code not-a-moment} and {@code not-a-time}
     * @throws org.customerportal.json.MalformedJsonException if the text is no JSON object within the limits of JSON
     */
    static Filter fromJson(String json) {
        return FilterReader.read(json);
    }

    /**
     * One branch for each kind of filter.
     *
     * @param related the viewer stands so to the request
     * @param hasRole the viewer has this role in its organization
     * @param ofFlow it is of one of these flows
     * @param inStatus it is in one of these statuses
     * @param inCategory its status is of one of these categories
     * @param answer the answer to a field passes a test
     * @param hasTrait the host says this of its organization or requester
     * @param created it was created then
     * @param closed it was last completed then
     * @param allOf all parts are true
     * @param anyOf at least one part is true
     * @param not the part is false
     * @param <R> what the branches return
     */
    record Cases<R>(
            Function<Related, R> related,
            Function<HasRole, R> hasRole,
            Function<OfFlow, R> ofFlow,
            Function<InStatus, R> inStatus,
            Function<InCategory, R> inCategory,
            Function<Answer, R> answer,
            Function<HasTrait, R> hasTrait,
            Function<Created, R> created,
            Function<Closed, R> closed,
            Function<AllOf, R> allOf,
            Function<AnyOf, R> anyOf,
            Function<Not, R> not) {}

    /** The viewer stands so to the request. */
    record Related(Relation relation) implements Filter {
        public Related {
            requireNonNull(relation, "relation");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.related().apply(this);
        }
    }

    /** The viewer has this role in the request's organization. */
    record HasRole(Role role) implements Filter {
        public HasRole {
            requireNonNull(role, "role");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.hasRole().apply(this);
        }
    }

    /**
     * The request is of one of these flows, in whatever version.
     *
     * @param flows 1 to {@value Filter#MAX_SET}, in the order of their keys
     */
    record OfFlow(Set<FlowKey> flows) implements Filter {
        public OfFlow {
            flows = Limits.sorted(flows, Comparator.comparing(FlowKey::value));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.ofFlow().apply(this);
        }
    }

    /**
     * The request is in one of these statuses.
     *
     * @param statuses 1 to {@value Filter#MAX_SET}, in the order of their keys
     */
    record InStatus(Set<StatusKey> statuses) implements Filter {
        public InStatus {
            statuses = Limits.sorted(statuses, Comparator.comparing(StatusKey::value));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.inStatus().apply(this);
        }
    }

    /**
     * The request's status is of one of these categories.
     *
     * @param categories at least one, in the order in which they are declared
     */
    record InCategory(Set<StatusCategory> categories) implements Filter {
        public InCategory {
            categories = Limits.sorted(categories, Comparator.naturalOrder());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.inCategory().apply(this);
        }
    }

    /**
     * The answer to a single-valued field passes the test. Long text cannot be asked about.
     *
     * @param field the field, in the version of the flow that the request was submitted with
     */
    record Answer(FieldKey field, FieldTest test) implements Filter {
        public Answer {
            requireNonNull(field, "field");
            requireNonNull(test, "test");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.answer().apply(this);
        }
    }

    /**
     * The host says this of the request's organization or requester at the moment of looking.
     *
     * @param trait of whom, and what
     * @param values 1 to {@value Filter#MAX_SET} texts that an attribute can have, of which it is one by code points
     */
    record HasTrait(Trait trait, Set<String> values) implements Filter {
        public HasTrait {
            requireNonNull(trait, "trait");
            values.forEach(Limits::checkValue);
            values = Limits.sorted(values, Comparator.naturalOrder());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.hasTrait().apply(this);
        }
    }

    /** The request was created then. */
    record Created(TimeTest test) implements Filter {
        public Created {
            requireNonNull(test, "test");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.created().apply(this);
        }
    }

    /** The request was last completed then; false for a request that never was. */
    record Closed(TimeTest test) implements Filter {
        public Closed {
            requireNonNull(test, "test");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.closed().apply(this);
        }
    }

    /**
     * All parts are true.
     *
     * @param parts at least one
     */
    record AllOf(List<Filter> parts) implements Filter {
        public AllOf {
            parts = Limits.parts(parts);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.allOf().apply(this);
        }
    }

    /**
     * At least one part is true.
     *
     * @param parts at least one
     */
    record AnyOf(List<Filter> parts) implements Filter {
        public AnyOf {
            parts = Limits.parts(parts);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.anyOf().apply(this);
        }
    }

    /**
     * The part is false.
     *
     * @param negated names no relation {@linkplain Relation#isToMany() to many}, at any depth: there is no way to ask for
     *     none of many
     */
    record Not(Filter negated) implements Filter {
        public Not {
            Limits.parts(List.of(negated));
            if (Limits.namesToMany(negated)) {
                throw new IllegalArgumentException("a relation to many cannot be negated");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.not().apply(this);
        }
    }
}
