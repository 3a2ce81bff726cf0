package org.customerportal.filter.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import org.customerportal.filter.Comparison;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Filter;
import org.customerportal.filter.Relation;
import org.customerportal.filter.TimeTest;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.Form;
import org.customerportal.flow.FormField;
import org.customerportal.flow.RequestFlow;
import org.customerportal.organization.Role;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.KnownTraits;
import org.customerportal.trait.Trait;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Test;

class FilterSentenceTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Locale ENGLISH = Locale.UK;
    private static final Locale PORTUGUESE = Locale.forLanguageTag("pt-PT");

    private static final RequestFlow REPAIR = RequestFlow.of(
            "repair",
            LocalizedText.of("Repair").with("pt", "Reparação"),
            Form.of(FormField.optional(
                    "impact",
                    new FieldType.Choice(List.of(new FieldType.Option(
                            new FieldKey("high"),
                            LocalizedText.of("We stand still").with("pt", "Está tudo parado")))),
                    LocalizedText.of("Impact").with("pt", "Impacto"))));
    private static final RequestFlow COMPLAINT =
            RequestFlow.of("complaint", LocalizedText.of("Complaint").with("pt", "Reclamação"), Form.of());

    private static final Filter OURS = new Filter.Related(Relation.ORGANIZATION);
    private static final Filter OWN = new Filter.Related(Relation.REQUESTER);
    private static final Filter FLOWS = new Filter.OfFlow(Set.of(new FlowKey("repair"), new FlowKey("complaint")));
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final Filter RECENT = new Filter.Not(new Filter.Created(new TimeTest.Before(NEW_YEAR)));

    @Test
    void tellsWhatTheFilterSaysInTheReadersLanguage() {
        Filter filter = new Filter.AllOf(List.of(OURS, FLOWS, RECENT));

        assertThat(english(filter))
                .isEqualTo("The request belongs to your organization, and its flow is Complaint or Repair, "
                        + "and it was not created before 1 January 2026");
        assertThat(portuguese(filter))
                .isEqualTo("O pedido pertence à sua organização, e o tipo dele é Reclamação ou Reparação, "
                        + "e ele não foi criado antes de 1 de janeiro de 2026");
    }

    @Test
    void speaksEnglishWhereItHasNoWords() {
        assertThat(sentence(OWN, Locale.JAPANESE, LISBON)).isEqualTo("The request was made by you");
    }

    @Test
    void tellsGroupsWithinGroupsApart() {
        Filter either = new Filter.AnyOf(List.of(OWN, FLOWS));

        assertThat(english(new Filter.AllOf(List.of(either, RECENT))))
                .isEqualTo("At least one of these 2 holds: the request was made by you, or its flow is Complaint or "
                        + "Repair, and it was not created before 1 January 2026");
        assertThat(english(new Filter.AnyOf(List.of(OWN, new Filter.AllOf(List.of(FLOWS, RECENT))))))
                .isEqualTo("The request was made by you, or all of these 2 hold: its flow is Complaint or Repair, "
                        + "and it was not created before 1 January 2026");
        assertThat(english(new Filter.Not(either)))
                .isEqualTo("It is not so that at least one of these 2 holds: the request was made by you, "
                        + "or its flow is Complaint or Repair");
        assertThat(english(new Filter.Not(new Filter.Not(OWN))))
                .isEqualTo("It is not so that the request was not made by you");
    }

    @Test
    void namesWhatTheFlowsNameAndFallsBackToKeys() {
        assertThat(english(answer("impact", new FieldTest.Equal(new FieldValue.Chosen(new FieldKey("high"))))))
                .isEqualTo("The request answers “Impact” with “We stand still”");
        assertThat(portuguese(answer("impact", new FieldTest.Equal(new FieldValue.Chosen(new FieldKey("high"))))))
                .isEqualTo("O pedido responde a “Impacto” com “Está tudo parado”");
        assertThat(english(new Filter.Not(answer("size", new FieldTest.Equal(new FieldValue.Text("it's {0}"))))))
                .isEqualTo("The request does not answer “size” with “it's {0}”");
        assertThat(english(new Filter.OfFlow(Set.of(new FlowKey("advice"))))).isEqualTo("The request's flow is advice");
        assertThat(english(new Filter.InStatus(Set.of(new StatusKey("waiting"), new StatusKey("gone")))))
                .startsWith("The request's status is gone or ");
    }

    @Test
    void callsAttributesWhatTheHostCallsThem() {
        Trait tier = Trait.attribute(Bearer.ORGANIZATION, "tier");
        KnownTraits known = KnownTraits.NONE.and(tier, LocalizedText.of("Tier").with("pt", "Escal\u00E3o"));
        Filter gold = new Filter.HasTrait(tier, Set.of("gold", "silver"));
        Filter numbered = new Filter.Not(new Filter.HasTrait(Trait.number(Bearer.REQUESTER), Set.of("P-1")));

        assertThat(named(known, ENGLISH, new Filter.AllOf(List.of(gold, numbered))))
                .isEqualTo("The request's organization has “gold” or “silver” as “Tier”, "
                        + "and its requester does not have the number “P-1”");
        assertThat(named(known, PORTUGUESE, gold))
                .isEqualTo("A organização do pedido tem “gold” ou “silver” em “Escal\u00E3o”");
        assertThat(english(gold)).endsWith("as “tier”");
        for (Bearer bearer : Bearer.values()) {
            for (Trait trait : List.of(Trait.number(bearer), Trait.attribute(bearer, "tier"))) {
                Filter has = new Filter.HasTrait(trait, Set.of("x"));
                assertThat(portuguese(has)).isNotEqualTo(english(has));
                assertThat(portuguese(new Filter.Not(has))).isNotEqualTo(english(new Filter.Not(has)));
            }
        }
    }

    @Test
    void tellsStaffWhatStaffReadAndCustomersWhatCustomersRead() {
        Set<String> told = Set.of(
                FilterSentence.forStaff(List.of(REPAIR), ENGLISH, LISBON).of(waiting()),
                FilterSentence.forCustomers(List.of(REPAIR), ENGLISH, LISBON).of(waiting()));

        assertThat(told).hasSize(2);
    }

    @Test
    void writesNumbersAndTimesAsTheReaderDoes() {
        Filter large = answer(
                "size",
                new FieldTest.Compare(Comparison.AT_LEAST, new FieldValue.Decimal(new BigDecimal("1234567.125"))));

        assertThat(english(large)).isEqualTo("The request answers “size” with at least 1,234,567.125");
        assertThat(sentence(large, Locale.forLanguageTag("pt-BR"), LISBON)).endsWith("pelo menos 1.234.567,125");
        assertThat(english(answer(
                        "due", new FieldTest.Compare(Comparison.LESS, new FieldValue.Date(LocalDate.of(2026, 2, 28))))))
                .isEqualTo("The request answers “due” with a day before 28 February 2026");
        assertThat(sentence(RECENT, ENGLISH, MADRID))
                .startsWith("The request was not created before 1 January 2026")
                .contains("01:00");
        assertThat(english(within(Duration.ofDays(1)))).endsWith("last completed within the last day");
        assertThat(english(within(Duration.ofHours(36)))).endsWith("within the last 36 hours");
        assertThat(english(within(Duration.ofSeconds(61)))).endsWith("within the last 61 seconds");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        String bundle = "org.customerportal.filter.sentence.words";

        assertThat(ResourceBundle.getBundle(bundle, PORTUGUESE).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ROOT).keySet());
        for (StatusCategory category : StatusCategory.values()) {
            assertThat(portuguese(new Filter.InCategory(Set.of(category))))
                    .isNotEqualTo(english(new Filter.InCategory(Set.of(category))));
        }
        for (Role role : Role.values()) {
            assertThat(portuguese(new Filter.HasRole(role))).isNotEqualTo(english(new Filter.HasRole(role)));
        }
        for (Relation relation : Relation.values()) {
            assertThat(portuguese(new Filter.Related(relation))).isNotEqualTo(english(new Filter.Related(relation)));
        }
    }

    @Test
    void noTwoConditionsReadTheSame() {
        long seed = 20_261_125;
        Random random = new Random(seed);
        Map<String, Filter> told = new HashMap<>();
        for (int round = 0; round < 3000; round++) {
            Filter filter = shaped(random, 1 + random.nextInt(4));

            Filter before = told.putIfAbsent(english(filter), filter);

            assertThat(Optional.ofNullable(before).orElse(filter))
                    .as("seed %d", seed)
                    .isEqualTo(filter);
        }
        assertThat(told).hasSizeGreaterThan(500);
    }

    private static Filter shaped(Random random, int depth) {
        if (depth == 1) {
            return random.nextBoolean() ? OWN : OURS;
        }
        if (random.nextInt(3) == 0) {
            return new Filter.Not(shaped(random, depth - 1));
        }
        List<Filter> parts = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(part -> shaped(random, 1 + random.nextInt(depth - 1)))
                .toList();
        return random.nextBoolean() ? new Filter.AllOf(parts) : new Filter.AnyOf(parts);
    }

    private static Filter answer(String field, FieldTest test) {
        return new Filter.Answer(new FieldKey(field), test);
    }

    private static Filter within(Duration time) {
        return new Filter.Closed(new TimeTest.Within(time));
    }

    private static Filter waiting() {
        return new Filter.InStatus(Set.of(REPAIR.workflow().statuses().stream()
                .filter(status -> !status.staffLabel().equals(status.customerLabel()))
                .findFirst()
                .orElseThrow()
                .key()));
    }

    private static String named(KnownTraits known, Locale language, Filter filter) {
        return FilterSentence.forStaff(List.of(REPAIR), language, LISBON)
                .naming(known)
                .of(filter);
    }

    private static String english(Filter filter) {
        return sentence(filter, ENGLISH, LISBON);
    }

    private static String portuguese(Filter filter) {
        return sentence(filter, PORTUGUESE, LISBON);
    }

    private static String sentence(Filter filter, Locale language, ZoneId zone) {
        return FilterSentence.forCustomers(List.of(REPAIR, COMPLAINT), language, zone)
                .of(filter);
    }
}
