package org.customerportal.filter;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.FormField;
import org.customerportal.flow.RequestFlow;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.customerportal.trait.KnownTraits;
import org.customerportal.trait.Trait;
import org.customerportal.workflow.StatusKey;

/**
 * Judges whether a filter makes sense for the flows that a tenant offers. Where a filter demands flows beside other things,
 * those are judged by these flows alone. Several flows may share a field's key: one that fits is enough.
 *
 * <p>Codes are {@code unknown-flow}, {@code unknown-status}, {@code unknown-field}, {@code not-filterable},
 * {@code wrong-type}, {@code unknown-option}, {@code not-comparable} and {@code unknown-trait}. Thread-safe.
 */
public final class FilterCheck {

    private final List<RequestFlow> flows;
    private final KnownTraits traits;

    /**
     * Makes a check against these flows.
     *
     * @param traits what filters may ask for of what the host says
     */
    public FilterCheck(Collection<RequestFlow> flows, KnownTraits traits) {
        this.flows = List.copyOf(flows);
        this.traits = traits;
    }

    /**
     * Checks a filter.
     *
     * @throws InvalidInputException with every violation, in the order of the filter and with the paths of its JSON
     */
    public void check(Filter filter) {
        List<Violation> violations = judge("condition", filter, flows);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    /** Returns what a filter asks for of what the host says, at any depth. */
    public static Stream<Trait> traits(Filter filter) {
        return filter.fold(new Filter.Cases<>(
                related -> Stream.of(),
                role -> Stream.of(),
                flow -> Stream.of(),
                status -> Stream.of(),
                category -> Stream.of(),
                answer -> Stream.of(),
                trait -> Stream.of(trait.trait()),
                created -> Stream.of(),
                closed -> Stream.of(),
                all -> all.parts().stream().flatMap(FilterCheck::traits),
                any -> any.parts().stream().flatMap(FilterCheck::traits),
                not -> traits(not.negated())));
    }

    private List<Violation> judge(String path, Filter filter, List<RequestFlow> among) {
        return filter.fold(new Filter.Cases<>(
                related -> List.of(),
                role -> List.of(),
                flow -> unless(flow.flows().stream().allMatch(this::offers), path + ".flows", "unknown-flow"),
                status -> unless(
                        status.statuses().stream().allMatch(key -> has(key, among)),
                        path + ".statuses",
                        "unknown-status"),
                category -> List.of(),
                answer -> answer(path, answer, among),
                trait -> unless(traits.knows(trait.trait()), path + ".trait", "unknown-trait"),
                created -> List.of(),
                closed -> List.of(),
                all -> parts(path, all.parts(), narrowed(among, all.parts())),
                any -> parts(path, any.parts(), among),
                not -> judge(path + ".not", not.negated(), among)));
    }

    private List<Violation> parts(String path, List<Filter> parts, List<RequestFlow> among) {
        return IntStream.range(0, parts.size())
                .mapToObj(at -> judge(path + ".parts[" + at + "]", parts.get(at), among))
                .flatMap(List::stream)
                .toList();
    }

    private static List<RequestFlow> narrowed(List<RequestFlow> among, List<Filter> demanded) {
        List<RequestFlow> narrow = among.stream()
                .filter(flow -> demanded.stream()
                        .filter(Filter.OfFlow.class::isInstance)
                        .map(Filter.OfFlow.class::cast)
                        .allMatch(demand -> demand.flows().contains(flow.key())))
                .toList();
        // Demands that nothing meets are refused for themselves; the rest need not be refused on top.
        return narrow.isEmpty() ? among : narrow;
    }

    private boolean offers(FlowKey key) {
        return flows.stream().anyMatch(flow -> flow.key().equals(key));
    }

    private static boolean has(StatusKey key, List<RequestFlow> among) {
        return among.stream().anyMatch(flow -> flow.workflow().find(key).isPresent());
    }

    private static List<Violation> answer(String path, Filter.Answer answer, List<RequestFlow> among) {
        List<FormField> fields = among.stream()
                .flatMap(flow -> flow.form().find(answer.field()).stream())
                .toList();
        List<FormField> open = fields.stream().filter(FormField::filterable).toList();
        if (open.isEmpty()) {
            return unless(false, path + ".field", fields.isEmpty() ? "unknown-field" : "not-filterable");
        }
        return answer.test()
                .fold(new FieldTest.Cases<>(
                        equal -> values(path + ".value", Set.of(equal.value()), open),
                        oneOf -> values(path + ".values", oneOf.values(), open),
                        compare -> compare(path, compare, open)));
    }

    private static List<Violation> compare(String path, FieldTest.Compare compare, List<FormField> fields) {
        return fields.stream().map(FilterCheck::kind).noneMatch(Set.of("number", "day")::contains)
                ? unless(false, path + ".test", "not-comparable")
                : values(path + ".value", Set.of(compare.value()), fields);
    }

    private static List<Violation> values(String path, Set<FieldValue> values, List<FormField> fields) {
        return values.stream()
                .flatMap(value -> value(path, value, fields))
                .distinct()
                .toList();
    }

    private static Stream<Violation> value(String path, FieldValue value, List<FormField> fields) {
        List<FormField> ofThisKind = fields.stream()
                .filter(field -> kind(field).equals(Answers.kind(value)))
                .toList();
        if (ofThisKind.isEmpty()) {
            return Stream.of(Violation.of(path, "wrong-type"));
        }
        return ofThisKind.stream().anyMatch(field -> has(field, value))
                ? Stream.of()
                : Stream.of(Violation.of(path, "unknown-option"));
    }

    private static boolean has(FormField field, FieldValue value) {
        return field.type()
                .fold(new FieldType.Cases<>(
                        line -> true,
                        lines -> true,
                        number -> true,
                        day -> true,
                        choice -> choice.options().stream()
                                .anyMatch(option -> new FieldValue.Chosen(option.key()).equals(value))));
    }

    private static String kind(FormField field) {
        return field.type()
                .fold(new FieldType.Cases<>(
                        line -> "text", lines -> "text", number -> "number", day -> "day", choice -> "choice"));
    }

    private static List<Violation> unless(boolean rule, String path, String code) {
        return rule ? List.of() : List.of(Violation.of(path, code));
    }
}
