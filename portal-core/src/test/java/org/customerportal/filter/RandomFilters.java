package org.customerportal.filter;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.organization.Role;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Trait;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/** Any filter that the language allows; the same seed makes the same ones. */
final class RandomFilters {

    private static final String TEXTS = "é\"\\😀<'{}ßx";

    private final Random random;

    RandomFilters(long seed) {
        random = new Random(seed);
    }

    Filter next() {
        return filter(1 + random.nextInt(Filter.MAX_DEPTH), false);
    }

    private Filter filter(int depth, boolean negated) {
        if (depth == 1) {
            return leaf(negated);
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Filter.AllOf(parts(depth, negated));
            case 1 -> new Filter.AnyOf(parts(depth, negated));
            default -> new Filter.Not(filter(depth - 1, true));
        };
    }

    // One deep part and a few leaves: never too large, whatever the depth.
    private List<Filter> parts(int depth, boolean negated) {
        List<Filter> leaves = IntStream.range(0, random.nextInt(4))
                .mapToObj(leaf -> leaf(negated))
                .toList();
        return Stream.concat(leaves.stream(), Stream.of(filter(depth - 1, negated)))
                .toList();
    }

    private Filter leaf(boolean negated) {
        return switch (random.nextInt(9)) {
            case 0 -> new Filter.HasRole(anyOf(Role.values()));
            case 1 -> new Filter.OfFlow(set(() -> new FlowKey(key())));
            case 2 -> new Filter.InStatus(set(() -> new StatusKey(key())));
            case 3 -> new Filter.InCategory(set(() -> anyOf(StatusCategory.values())));
            case 4 -> new Filter.Answer(new FieldKey(key()), fieldTest());
            case 5 -> new Filter.Created(timeTest());
            case 6 -> new Filter.Closed(timeTest());
            case 7 -> new Filter.HasTrait(trait(), set(this::text));
            default ->
                new Filter.Related(anyOf(Arrays.stream(Relation.values())
                        .filter(relation -> !negated || !relation.isToMany())
                        .toArray(Relation[]::new)));
        };
    }

    private Trait trait() {
        Bearer bearer = anyOf(Bearer.values());
        return random.nextBoolean() ? Trait.number(bearer) : Trait.attribute(bearer, key());
    }

    private FieldTest fieldTest() {
        int kind = random.nextInt(4);
        return switch (random.nextInt(3)) {
            case 0 -> new FieldTest.Equal(value(kind));
            case 1 -> new FieldTest.OneOf(set(() -> value(kind)));
            default -> new FieldTest.Compare(anyOf(Comparison.values()), value(random.nextInt(2)));
        };
    }

    private FieldValue value(int kind) {
        return switch (kind) {
            case 0 -> new FieldValue.Decimal(BigDecimal.valueOf(random.nextInt(), random.nextInt(7)));
            case 1 -> new FieldValue.Date(LocalDate.ofEpochDay(random.nextInt(20_000)));
            case 2 -> new FieldValue.Text(text());
            default -> new FieldValue.Chosen(new FieldKey(key()));
        };
    }

    private TimeTest timeTest() {
        Instant moment = Instant.ofEpochSecond(random.nextInt(), 1000L * random.nextInt(1_000_000));
        Instant nameable = moment.isBefore(TimeTest.FIRST) ? TimeTest.FIRST : moment;
        return switch (random.nextInt(3)) {
            case 0 -> new TimeTest.Before(nameable);
            case 1 -> new TimeTest.After(nameable);
            default -> new TimeTest.Within(Duration.ofSeconds(1L + random.nextInt((int) TimeTest.LONGEST.toSeconds())));
        };
    }

    private String text() {
        int[] points = TEXTS.codePoints().toArray();
        return random.ints(1L + random.nextInt(20), 0, points.length)
                .mapToObj(at -> Character.toString(points[at]))
                .collect(Collectors.joining("", "a", "z"));
    }

    private String key() {
        return "k-" + random.nextInt(30);
    }

    private <T> Set<T> set(Supplier<T> element) {
        return Stream.generate(element).limit(1L + random.nextInt(5)).collect(Collectors.toSet());
    }

    private <T> T anyOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
