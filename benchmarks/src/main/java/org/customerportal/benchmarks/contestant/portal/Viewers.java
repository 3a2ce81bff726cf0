package org.customerportal.benchmarks.contestant.portal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Person;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Filter;
import org.customerportal.filter.TimeTest;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.VisibilityPolicy;
import org.customerportal.visibility.VisibilityRules;

/** The viewers who would ask the questions. */
public final class Viewers {

    private static final FilterKey NARROWING = new FilterKey("narrowing");
    private static final FilterKey SHARED = new FilterKey("two-flows");

    private Viewers() {}

    /** Returns the person with the rules that the question implies. */
    public static CustomerViewer of(Asked asked, Person person) {
        Sharing sharing = asked == Asked.L5 ? Sharing.filtered(SHARED) : Sharing.organization();
        PortalUserId user = new PortalUserId(person.user());
        Membership membership =
                new Membership(user, new OrganizationId(person.organization()), Role.MEMBER, sharing, DataSet.START, 1);
        return new CustomerViewer(user, List.of(membership), rules(asked));
    }

    private static VisibilityRules rules(Asked asked) {
        VisibilityPolicy narrowed = VisibilityPolicy.OPEN.narrowedBy(NARROWING);
        return switch (asked) {
            case L1, L2 -> VisibilityRules.OPEN;
            case L5 -> new VisibilityRules(narrowed, Map.of(NARROWING, recent(), SHARED, twoFlows()), DataSet.END);
            case L6 -> new VisibilityRules(narrowed, Map.of(NARROWING, rareModel()), DataSet.END);
        };
    }

    private static Filter twoFlows() {
        return new Filter.OfFlow(
                Question.SHARED_FLOWS.stream().map(FlowKey::new).collect(Collectors.toSet()));
    }

    private static Filter recent() {
        return new Filter.AllOf(List.of(
                new Filter.Not(new Filter.InCategory(Set.of(Question.LEFT_OUT.category()))),
                new Filter.Created(new TimeTest.After(Question.SINCE))));
    }

    private static Filter rareModel() {
        return new Filter.Answer(
                new FieldKey("model"), new FieldTest.Equal(new FieldValue.Chosen(new FieldKey(Question.RARE_MODEL))));
    }
}
