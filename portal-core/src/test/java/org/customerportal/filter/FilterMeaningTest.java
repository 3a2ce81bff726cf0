package org.customerportal.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.trait.Trait;
import org.junit.jupiter.api.Test;

/** What tests accept, and what filters can be made of at all. */
class FilterMeaningTest {

    private static final Instant NOON = Instant.parse("2030-01-01T12:00:00.123456Z");
    private static final Filter OWN = new Filter.Related(Relation.REQUESTER);

    @Test
    void textIsEqualByCodePoints() {
        FieldTest test = new FieldTest.Equal(new FieldValue.Text("Caf\u00E9"));

        assertThat(test.accepts(text("Caf\u00E9"))).isTrue();
        assertThat(test.accepts(text("caf\u00E9"))).isFalse();
        assertThat(test.accepts(text("Cafe\u0301"))).isFalse();
    }

    @Test
    void numbersCompareByValue() {
        assertThat(new FieldTest.Equal(number("1.0")).accepts(Optional.of(number("1.00"))))
                .isTrue();
        assertThat(new FieldTest.OneOf(Set.of(number("2"), number("1.0"))).accepts(Optional.of(number("1.00"))))
                .isTrue();
        assertThat(accepted(number("9"), number("10"), number("11")))
                .containsExactly("LESS", "AT_MOST", "AT_MOST", "AT_LEAST", "AT_LEAST", "GREATER");
    }

    @Test
    void daysCompareByTheCalendar() {
        assertThat(accepted(day("1999-12-31"), day("2000-01-01"), day("2000-01-02")))
                .containsExactly("LESS", "AT_MOST", "AT_MOST", "AT_LEAST", "AT_LEAST", "GREATER");
    }

    @Test
    void anAbsentAnswerOrOneOfAnotherKindPassesNoTest() {
        List<FieldTest> tests = List.of(
                new FieldTest.Equal(number("1")),
                new FieldTest.OneOf(Set.of(number("1"))),
                new FieldTest.Compare(Comparison.AT_MOST, number("1")));

        assertThat(tests).allSatisfy(test -> {
            assertThat(test.accepts(Optional.of(number("1")))).isTrue();
            assertThat(test.accepts(Optional.empty())).isFalse();
            assertThat(test.accepts(text("1"))).isFalse();
            assertThat(test.accepts(Optional.of(day("2000-01-01")))).isFalse();
        });
    }

    @Test
    void afterIsWhateverIsNotBefore() {
        TimeTest before = new TimeTest.Before(NOON);
        TimeTest after = new TimeTest.After(NOON);

        for (Instant moment : List.of(NOON.minusNanos(1000), NOON, NOON.plusNanos(1000))) {
            assertThat(after.accepts(moment, NOON)).isEqualTo(!before.accepts(moment, NOON));
        }
        assertThat(before.accepts(NOON, NOON)).isFalse();
    }

    @Test
    void withinBeginsExactlySoLongAgo() {
        TimeTest test = new TimeTest.Within(Duration.ofDays(90));
        Instant edge = NOON.minus(Duration.ofDays(90));

        assertThat(test.accepts(edge, NOON)).isTrue();
        assertThat(test.accepts(edge.minusNanos(1000), NOON)).isFalse();
    }

    @Test
    void momentsAreCutToMicroseconds() {
        assertThat(new TimeTest.Before(NOON.plusNanos(999))).isEqualTo(new TimeTest.Before(NOON));
        assertThat(new TimeTest.After(Instant.parse("9999-12-31T23:59:59.999999Z")))
                .isNotNull();
        assertThat(new TimeTest.After(Instant.EPOCH)).isNotNull();
        refused(() -> new TimeTest.After(Instant.EPOCH.minusNanos(1)));
        refused(() -> new TimeTest.Before(Instant.parse("+10000-01-01T00:00:00Z")));
    }

    @Test
    void lookingBackHasLimits() {
        assertThat(new TimeTest.Within(TimeTest.SHORTEST)).isNotNull();
        assertThat(new TimeTest.Within(TimeTest.LONGEST)).isNotNull();
        refused(() -> new TimeTest.Within(Duration.ZERO));
        refused(() -> new TimeTest.Within(Duration.ofMillis(1500)));
        refused(() -> new TimeTest.Within(TimeTest.LONGEST.plusSeconds(1)));
    }

    @Test
    void valuesAreWhatAFormCanGive() {
        assertThat(new FieldTest.Equal(number("123456789012.345678"))).isNotNull();
        assertThat(new FieldTest.Equal(new FieldValue.Text("x".repeat(200)))).isNotNull();
        refused(() -> new FieldTest.Equal(new FieldValue.Text("x".repeat(201))));
        refused(() -> new FieldTest.Equal(new FieldValue.Text("two\nlines")));
        refused(() -> new FieldTest.Equal(number("0.1234567")));
        refused(() -> new FieldTest.Equal(number("1e18")));
        refused(() -> new FieldTest.Equal(new FieldValue.Date(LocalDate.of(10_000, 1, 1))));
        refused(() -> new FieldTest.OneOf(Set.of()));
        refused(() -> new FieldTest.OneOf(Set.of(number("1"), new FieldValue.Text("1"))));
        refused(() -> new FieldTest.Compare(Comparison.LESS, new FieldValue.Text("1")));
        refused(() -> new FieldTest.Compare(Comparison.LESS, new FieldValue.Chosen(new FieldKey("high"))));
    }

    @Test
    void traitsHaveNamesAndValuesThatAnAttributeCanHave() {
        for (String name : List.of(
                "organization.number", "requester.number", "organization.attribute.tier", "requester.attribute.t-1")) {
            assertThat(Trait.named(name).name()).isEqualTo(name);
        }
        for (String name : List.of("", "number", "organization", "viewer.number", "organization.attribute.Tier")) {
            refused(() -> Trait.named(name));
        }
        Trait tier = Trait.named("organization.attribute.tier");
        assertThat(new Filter.HasTrait(tier, Set.of("x".repeat(200)))).isNotNull();
        refused(() -> new Filter.HasTrait(tier, Set.of()));
        refused(() -> new Filter.HasTrait(tier, Set.of("x".repeat(201))));
        refused(() -> new Filter.HasTrait(tier, Set.of(" blank")));
        refused(() -> new Filter.HasTrait(tier, Set.of("")));
    }

    @Test
    void aFilterIsNeitherEmptyNorTooDeepNorTooLarge() {
        Filter deepest = OWN;
        for (int depth = 1; depth < Filter.MAX_DEPTH; depth++) {
            deepest = new Filter.Not(deepest);
        }
        Filter tooDeep = deepest;
        Filter largest = new Filter.AllOf(Collections.nCopies(Filter.MAX_NODES - 1, OWN));

        refused(() -> new Filter.Not(tooDeep));
        refused(() -> new Filter.AnyOf(List.of(OWN, tooDeep)));
        refused(() -> new Filter.Not(largest));
        refused(() -> new Filter.AllOf(Collections.nCopies(Filter.MAX_NODES, OWN)));
        refused(() -> new Filter.AllOf(List.of()));
        refused(() -> new Filter.OfFlow(Set.of()));
    }

    @Test
    void relationsToManyAreNotNegatedAtAnyDepth() {
        for (Relation relation : List.of(Relation.PARTICIPANT, Relation.APPROVER, Relation.RELATED_ORGANIZATION)) {
            Filter toMany = new Filter.Related(relation);
            refused(() -> new Filter.Not(toMany));
            refused(() -> new Filter.Not(new Filter.AnyOf(List.of(OWN, new Filter.AllOf(List.of(toMany))))));
        }
        assertThat(new Filter.Not(OWN)).isNotNull();
        assertThat(new Filter.Not(new Filter.Related(Relation.ORGANIZATION))).isNotNull();
    }

    private static List<String> accepted(FieldValue lower, FieldValue value, FieldValue higher) {
        return List.of(lower, value, higher).stream()
                .flatMap(answer -> List.of(Comparison.values()).stream()
                        .filter(comparison -> new FieldTest.Compare(comparison, value).accepts(Optional.of(answer))))
                .map(Enum::name)
                .toList();
    }

    private static void refused(Runnable construction) {
        assertThatThrownBy(construction::run).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<FieldValue> text(String text) {
        return Optional.of(new FieldValue.Text(text));
    }

    private static FieldValue number(String number) {
        return new FieldValue.Decimal(new BigDecimal(number));
    }

    private static FieldValue day(String day) {
        return new FieldValue.Date(LocalDate.parse(day));
    }
}
