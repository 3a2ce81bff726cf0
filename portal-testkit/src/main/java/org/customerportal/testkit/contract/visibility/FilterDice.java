package org.customerportal.testkit.contract.visibility;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.customerportal.filter.Comparison;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Filter;
import org.customerportal.filter.FilterCheck;
import org.customerportal.filter.Relation;
import org.customerportal.filter.TimeTest;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.RequestFlow;
import org.customerportal.organization.Role;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.KnownTraits;
import org.customerportal.trait.Trait;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/** Makes filters of every kind, nested. */
record FilterDice(Dice dice, List<RequestFlow> flows, List<FieldValue> values) {

    private static final List<Relation> TO_ONE = List.of(Relation.REQUESTER, Relation.ORGANIZATION);
    private static final List<Duration> TIMES = List.of(
            Duration.ofSeconds(1), Duration.ofDays(90), Duration.ofDays(90).plusSeconds(1), Duration.ofDays(400));

    Filter filter() {
        return filter(1 + dice.below(4), false);
    }

    /** Makes a filter that staff could keep, because it makes sense for the flows. */
    Filter sensible() {
        FilterCheck check = new FilterCheck(flows, known());
        Filter drawn = filter();
        while (!passes(check, drawn)) {
            drawn = filter();
        }
        return drawn;
    }

    private static boolean passes(FilterCheck check, Filter filter) {
        try {
            check.check(filter);
            return true;
        } catch (InvalidInputException nonsense) {
            return false;
        }
    }

    private Filter filter(int depth, boolean negated) {
        if (depth == 0) {
            return single(negated);
        }
        return switch (dice.below(5)) {
            case 0 -> new Filter.AllOf(parts(depth, negated));
            case 1 -> new Filter.AnyOf(parts(depth, negated));
            case 2 -> new Filter.Not(filter(depth - 1, true));
            default -> single(negated);
        };
    }

    private List<Filter> parts(int depth, boolean negated) {
        return IntStream.range(0, 1 + dice.below(3))
                .mapToObj(part -> filter(depth - 1, negated))
                .toList();
    }

    private Filter single(boolean negated) {
        return switch (dice.below(17)) {
            case 0 -> new Filter.Related(dice.any(negated ? TO_ONE : List.of(Relation.values())));
            case 1 -> new Filter.HasRole(dice.any(List.of(Role.values())));
            case 2 -> new Filter.OfFlow(dice.some(keys()));
            case 3 -> new Filter.InStatus(dice.some(statuses()));
            case 4 -> new Filter.InCategory(dice.some(List.of(StatusCategory.values())));
            case 5 -> new Filter.Created(time());
            case 6 -> new Filter.Closed(time());
            case 7, 8, 9 -> new Filter.HasTrait(dice.any(Vocabulary.TRAITS), dice.some(Vocabulary.SAID.subList(0, 6)));
            default -> answer();
        };
    }

    private static KnownTraits known() {
        KnownTraits known = KnownTraits.NONE;
        for (Trait attribute : Vocabulary.attributes()) {
            known = known.and(attribute, LocalizedText.of(attribute.name()));
        }
        return known;
    }

    private Filter answer() {
        FieldKey field = dice.onceIn(8) ? Vocabulary.PRIVATE : dice.any(Vocabulary.FIELDS);
        FieldValue value = dice.any(values);
        if (Vocabulary.ordered(value).isPresent() && dice.onceIn(2)) {
            return new Filter.Answer(field, new FieldTest.Compare(dice.any(List.of(Comparison.values())), value));
        }
        Set<FieldValue> more = dice.some(Vocabulary.alike(value, values));
        return new Filter.Answer(field, dice.onceIn(2) ? new FieldTest.Equal(value) : new FieldTest.OneOf(more));
    }

    private TimeTest time() {
        return switch (dice.below(3)) {
            case 0 -> new TimeTest.Before(dice.any(Vocabulary.MOMENTS));
            case 1 -> new TimeTest.After(dice.any(Vocabulary.MOMENTS));
            default -> new TimeTest.Within(dice.any(TIMES));
        };
    }

    private List<FlowKey> keys() {
        return flows.stream().map(RequestFlow::key).toList();
    }

    private List<StatusKey> statuses() {
        return flows.get(0).workflow().statuses().stream().map(Status::key).toList();
    }
}
