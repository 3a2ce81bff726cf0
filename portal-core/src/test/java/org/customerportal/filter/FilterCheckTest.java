package org.customerportal.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.Form;
import org.customerportal.flow.FormField;
import org.customerportal.flow.RequestFlow;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.KnownTraits;
import org.customerportal.trait.Trait;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;
import org.customerportal.workflow.Workflow;
import org.junit.jupiter.api.Test;

class FilterCheckTest {

    private static final LocalizedText TEXT = LocalizedText.of("Text");
    private static final RequestFlow REPAIR = RequestFlow.of(
            "repair",
            TEXT,
            Form.of(
                    FormField.optional("serial", new FieldType.ShortText(40), TEXT)
                            .asFilterable(),
                    FormField.optional("size", FieldType.Number.whole(1, 9), TEXT)
                            .asFilterable(),
                    FormField.optional("noticed", FieldType.Day.any(), TEXT).asFilterable(),
                    FormField.optional(
                                    "impact", new FieldType.Choice(List.of(FieldType.Option.of("high", "High"))), TEXT)
                            .asFilterable(),
                    FormField.optional("secret", new FieldType.ShortText(40), TEXT)));
    private static final RequestFlow ADVICE = new RequestFlow(
            new FlowKey("advice"),
            TEXT,
            Optional.empty(),
            Form.of(FormField.optional("size", new FieldType.ShortText(10), TEXT)
                    .asFilterable()),
            new Workflow(
                    new StatusKey("asked"),
                    List.of(new Status(new StatusKey("asked"), StatusCategory.OPEN, TEXT, TEXT, Optional.empty())),
                    List.of()));

    private final FilterCheck check = new FilterCheck(
            List.of(REPAIR, ADVICE), KnownTraits.NONE.and(Trait.attribute(Bearer.ORGANIZATION, "tier"), TEXT));

    @Test
    void letsThroughWhatFits() {
        Filter sound = new Filter.AllOf(List.of(
                new Filter.Related(Relation.PARTICIPANT),
                flows("repair", "advice"),
                new Filter.Not(statuses("asked")),
                answer("serial", new FieldTest.Equal(new FieldValue.Text("SN"))),
                answer("size", new FieldTest.Compare(Comparison.LESS, number("3"))),
                answer("size", new FieldTest.Equal(new FieldValue.Text("large"))),
                answer("noticed", new FieldTest.Compare(Comparison.AT_LEAST, day())),
                answer("impact", new FieldTest.OneOf(Set.of(option("high")))),
                new Filter.HasTrait(Trait.number(Bearer.REQUESTER), Set.of("P-1")),
                new Filter.HasTrait(Trait.attribute(Bearer.ORGANIZATION, "tier"), Set.of("gold", "silver")),
                new Filter.Created(new TimeTest.Before(Instant.EPOCH))));

        assertThatCode(() -> check.check(sound)).doesNotThrowAnyException();
    }

    @Test
    void namesWhatNoFlowHas() {
        assertThat(violations(flows("repair", "rental"))).containsExactly(at("condition.flows", "unknown-flow"));
        assertThat(violations(new Filter.Not(statuses("gone"))))
                .containsExactly(at("condition.not.statuses", "unknown-status"));
        assertThat(violations(answer("color", new FieldTest.Equal(number("1")))))
                .containsExactly(at("condition.field", "unknown-field"));
        assertThat(violations(answer("secret", new FieldTest.Equal(new FieldValue.Text("x")))))
                .containsExactly(at("condition.field", "not-filterable"));
    }

    @Test
    void namesAttributesThatTheHostHasNot() {
        Filter misspelt = new Filter.HasTrait(Trait.attribute(Bearer.ORGANIZATION, "teir"), Set.of("gold"));
        Filter ofSomebodyElse = new Filter.HasTrait(Trait.attribute(Bearer.REQUESTER, "tier"), Set.of("gold"));

        assertThat(violations(new Filter.AnyOf(List.of(misspelt, ofSomebodyElse))))
                .containsExactly(
                        at("condition.parts[0].trait", "unknown-trait"),
                        at("condition.parts[1].trait", "unknown-trait"));
    }

    @Test
    void namesValuesThatTheFieldCannotHave() {
        assertThat(violations(answer("serial", new FieldTest.Equal(number("1")))))
                .containsExactly(at("condition.value", "wrong-type"));
        assertThat(violations(answer("noticed", new FieldTest.OneOf(Set.of(number("1"), number("2"))))))
                .containsExactly(at("condition.values", "wrong-type"));
        assertThat(violations(answer("impact", new FieldTest.OneOf(Set.of(option("high"), option("low"))))))
                .containsExactly(at("condition.values", "unknown-option"));
        assertThat(violations(answer("noticed", new FieldTest.Compare(Comparison.LESS, number("1")))))
                .containsExactly(at("condition.value", "wrong-type"));
    }

    @Test
    void comparesOnlyNumbersAndDays() {
        assertThat(violations(answer("serial", new FieldTest.Compare(Comparison.LESS, number("1")))))
                .containsExactly(at("condition.test", "not-comparable"));
        assertThat(violations(answer("impact", new FieldTest.Compare(Comparison.LESS, day()))))
                .containsExactly(at("condition.test", "not-comparable"));
    }

    @Test
    void judgesByTheFlowsThatAreDemandedBeside() {
        Filter repairs = flows("repair");

        assertThat(violations(new Filter.AllOf(List.of(statuses("asked"), repairs))))
                .containsExactly(at("condition.parts[0].statuses", "unknown-status"));
        assertThat(violations(new Filter.AllOf(List.of(
                        flows("advice"),
                        new Filter.AnyOf(List.of(
                                statuses("asked"),
                                answer("size", new FieldTest.Compare(Comparison.LESS, number("3")))))))))
                .containsExactly(at("condition.parts[1].parts[1].test", "not-comparable"));
        assertThatCode(() -> check.check(new Filter.AnyOf(List.of(statuses("asked"), repairs))))
                .doesNotThrowAnyException();
    }

    @Test
    void namesEverythingAtOnceInTheOrderOfTheFilter() {
        Filter wrong = new Filter.AllOf(
                List.of(flows("rental"), statuses("gone"), answer("color", new FieldTest.Equal(number("1")))));

        assertThat(violations(wrong))
                .containsExactly(
                        at("condition.parts[0].flows", "unknown-flow"),
                        at("condition.parts[1].statuses", "unknown-status"),
                        at("condition.parts[2].field", "unknown-field"));
    }

    private List<Violation> violations(Filter filter) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> check.check(filter));
        assertThat(refusal).isNotNull();
        return refusal.violations();
    }

    private static Violation at(String path, String code) {
        return Violation.of(path, code);
    }

    private static Filter flows(String... keys) {
        return new Filter.OfFlow(Stream.of(keys).map(FlowKey::new).collect(Collectors.toSet()));
    }

    private static Filter statuses(String... keys) {
        return new Filter.InStatus(Stream.of(keys).map(StatusKey::new).collect(Collectors.toSet()));
    }

    private static Filter answer(String field, FieldTest test) {
        return new Filter.Answer(new FieldKey(field), test);
    }

    private static FieldValue number(String number) {
        return new FieldValue.Decimal(new BigDecimal(number));
    }

    private static FieldValue day() {
        return new FieldValue.Date(LocalDate.of(2026, 1, 1));
    }

    private static FieldValue option(String key) {
        return new FieldValue.Chosen(new FieldKey(key));
    }
}
