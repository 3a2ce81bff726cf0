package org.customerportal.testkit.contract.visibility;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.Form;
import org.customerportal.flow.FormField;
import org.customerportal.flow.FormValues;
import org.customerportal.flow.RequestFlow;
import org.customerportal.testkit.fixture.AwkwardText;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.Attributes;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Trait;
import org.customerportal.trait.Traits;

/** What requests of a world are made of and filters ask for: few values, of which many nearly are another. */
final class Vocabulary {

    /** Keys that differ by little; each has answers of every kind somewhere. */
    static final List<FieldKey> FIELDS = List.of(new FieldKey("floor"), new FieldKey("floor-1"), new FieldKey("site"));

    /** A question that filters may not look at. */
    static final FieldKey PRIVATE = new FieldKey("private");

    /** What the host says, by keys that differ by little. */
    static final List<Trait> TRAITS = List.of(
            Trait.number(Bearer.ORGANIZATION),
            Trait.attribute(Bearer.ORGANIZATION, "tier"),
            Trait.attribute(Bearer.ORGANIZATION, "tier-1"),
            Trait.number(Bearer.REQUESTER),
            Trait.attribute(Bearer.REQUESTER, "tier"));

    /** What the host says and filters ask for: values that careless storages take for one another. */
    static final List<String> SAID = List.of("a", "A", "\u00E4", "a\u0308", "a_", "null", "\u00DF", "ss");

    /** What the host said of everybody and everything before it says what counts. */
    static final Traits ONCE =
            new Traits(Optional.empty(), Attributes.of(Map.of("tier", "a", "tier-1", "A", "old", "a")));

    /** When things happen: a few instants a microsecond, a millisecond or a second apart. */
    static final List<Instant> MOMENTS = List.of(
            Samples.NOON,
            Samples.NOON.plusNanos(1_000),
            Samples.NOON.minusNanos(1_000),
            Samples.NOON.plusNanos(1_000_000),
            Samples.NOON.plusSeconds(1),
            Samples.NOON.minus(Duration.ofDays(90)),
            Samples.NOON.minus(Duration.ofDays(90)).minusNanos(1_000),
            Samples.NOON.minus(Duration.ofDays(400)));

    /** What people write: words that begin as others do, or differ by an accent. */
    static final List<String> TEXTS =
            List.of("Lift", "Lifts and doors", "The élite lift", "Door 10", "DOOR 1 and 100%", "_doorway_", "見積 Lift");

    /** What people search for. */
    static final List<String> SEARCHES = List.of("lift", "door 1", "elite", "積");

    /** When somebody looks. */
    static final Instant NOW = Samples.NOON.plusNanos(1_000);

    /** Values that careless storages take for one another, side by side. */
    private static final List<List<FieldValue>> NEIGHBOURS = neighbours();

    private Vocabulary() {}

    static List<RequestFlow> flows(Samples samples) {
        String word = samples.word().substring(0, 8);
        return List.of(
                flow("a-" + word, new FieldType.ShortText(200)),
                flow("a-" + word + "-b", new FieldType.Number(Optional.empty(), Optional.empty(), 6)),
                flow("b-" + word, FieldType.Day.any()),
                flow(
                        "b-" + word + "-c",
                        new FieldType.Choice(List.of(
                                FieldType.Option.of("a", "A"),
                                FieldType.Option.of("b", "B"),
                                FieldType.Option.of("null", "Null")))));
    }

    private static RequestFlow flow(String key, FieldType type) {
        Form form = new Form(Stream.concat(
                        FIELDS.stream().map(field -> field(field, type).asFilterable()),
                        Stream.of(field(PRIVATE, type)))
                .toList());
        return RequestFlow.of(key, LocalizedText.of("Repair"), form);
    }

    /** Returns the few values of one world; worlds whose seeds follow each other have all of them between them. */
    static List<FieldValue> values(long seed, Dice dice) {
        List<FieldValue> values = new ArrayList<>(NEIGHBOURS.get((int) Math.floorMod(seed, (long) NEIGHBOURS.size())));
        List<FieldValue> others = dice.any(NEIGHBOURS);
        values.add(dice.any(others));
        values.add(dice.any(others));
        return List.copyOf(values);
    }

    /** Returns answers to some of the questions, of whatever kind: forms change, and old answers stay. */
    static FormValues answers(Dice dice, List<FieldValue> values) {
        Map<FieldKey, FieldValue> answers = new LinkedHashMap<>();
        List<FieldKey> all = new ArrayList<>(FIELDS);
        all.add(PRIVATE);
        for (FieldKey field : all) {
            if (!dice.onceIn(3)) {
                answers.put(field, dice.any(values));
            }
        }
        Set<FieldKey> filterable = dice.onceIn(6) ? Set.of() : Set.copyOf(FIELDS);
        return new FormValues(answers, filterable);
    }

    /** Returns what a portal over the world names for filters. */
    static List<Trait> attributes() {
        return TRAITS.stream().filter(trait -> trait.attribute().isPresent()).toList();
    }

    /** Returns what the host says of somebody, by some of the keys. */
    static Attributes said(Dice dice) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String key : List.of("tier", "tier-1", "other")) {
            if (!dice.onceIn(3)) {
                said.put(key, dice.any(SAID.subList(0, 5)));
            }
        }
        return Attributes.of(said);
    }

    private static FormField field(FieldKey key, FieldType type) {
        return FormField.optional(key.value(), type, LocalizedText.of("Question"));
    }

    private static List<List<FieldValue>> neighbours() {
        Stream<FieldValue> lines = Stream.of(text(AwkwardText.lines().get(0)));
        return List.of(
                List.of(text("a"), text("A"), text("\u00E4"), text("a\u0308"), option("a")),
                List.of(text("b%"), text("B%"), text("b_"), text("\u00DF"), text("ss"), option("b")),
                List.of(text("1"), text("1.0"), number("1"), number("1.5"), number("0")),
                Stream.of("2", "10", "-1.5", "-10", "0.000001", "999999999999")
                        .map(Vocabulary::number)
                        .toList(),
                List.of(day("2030-01-01"), day("2029-12-31"), day("0001-01-01"), day("9999-12-31"), text("2030-01-01")),
                Stream.concat(Stream.of(text("null"), text("NULL"), option("null"), day("2028-02-29")), lines)
                        .toList());
    }

    private static FieldValue text(String words) {
        return new FieldValue.Text(words);
    }

    private static FieldValue number(String digits) {
        return new FieldValue.Decimal(new BigDecimal(digits));
    }

    private static FieldValue day(String date) {
        return new FieldValue.Date(LocalDate.parse(date));
    }

    private static FieldValue option(String key) {
        return new FieldValue.Chosen(new FieldKey(key));
    }

    /** Returns those values that have the kind of this one. */
    static List<FieldValue> alike(FieldValue value, List<FieldValue> values) {
        return values.stream()
                .filter(other -> other.getClass().equals(value.getClass()))
                .collect(Collectors.toList());
    }

    static Optional<FieldValue> ordered(FieldValue value) {
        return value.fold(
                text -> Optional.empty(),
                number -> Optional.of(value),
                day -> Optional.of(value),
                option -> Optional.empty());
    }
}
