package org.customerportal.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterJsonTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261125})
    void anyFilterComesBackAsItWas(long seed) {
        RandomFilters filters = new RandomFilters(seed);
        for (int round = 0; round < 500; round++) {
            Filter filter = filters.next();

            Filter back = Filter.fromJson(filter.toJson());

            assertThat(back).as("seed %d, round %d", seed, round).isEqualTo(filter);
            assertThat(back.toJson()).isEqualTo(filter.toJson());
        }
    }

    @Test
    void equalFiltersAreEqualText() {
        Filter one = new Filter.OfFlow(new LinkedHashSet<>(List.of(new FlowKey("repair"), new FlowKey("advice"))));
        Filter other = new Filter.OfFlow(new LinkedHashSet<>(List.of(new FlowKey("advice"), new FlowKey("repair"))));
        Filter brief = answerIs(new BigDecimal("1.0"));
        Filter padded = answerIs(new BigDecimal("1.00"));

        assertThat(one.toJson())
                .isEqualTo(other.toJson())
                .isEqualTo("{\"condition\":{\"flows\":[\"advice\",\"repair\"],\"is\":\"flow\"},\"format\":1}");
        assertThat(brief.toJson()).isEqualTo(padded.toJson());
    }

    @Test
    void readsWhatTheGuideShows() {
        Filter read = Filter.fromJson("""
                {"format": 1,
                 "condition": {"is": "all-of", "parts": [
                    {"is": "organization"},
                    {"is": "answer", "field": "size", "test": "at-least", "value": {"kind": "number", "value": "2.50"}},
                    {"is": "trait", "trait": "organization.attribute.tier", "values": ["gold", "silver"]},
                    {"is": "closed", "test": "within", "time": "P90D"},
                    {"is": "not", "not": {"is": "created", "test": "before", "moment": "2026-01-01T00:00:00Z"}}]}}
                """);

        assertThat(read)
                .isEqualTo(new Filter.AllOf(List.of(
                        new Filter.Related(Relation.ORGANIZATION),
                        new Filter.Answer(
                                new FieldKey("size"),
                                new FieldTest.Compare(
                                        Comparison.AT_LEAST, new FieldValue.Decimal(new BigDecimal("2.5")))),
                        new Filter.HasTrait(Trait.attribute(Bearer.ORGANIZATION, "tier"), Set.of("silver", "gold")),
                        new Filter.Closed(new TimeTest.Within(Duration.ofDays(90))),
                        new Filter.Not(
                                new Filter.Created(new TimeTest.Before(Instant.parse("2026-01-01T00:00:00Z")))))));
    }

    private static Filter answerIs(BigDecimal number) {
        return new Filter.Answer(new FieldKey("size"), new FieldTest.OneOf(Set.of(new FieldValue.Decimal(number))));
    }
}
