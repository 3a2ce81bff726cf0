package org.customerportal.filter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.json.Json;
import org.customerportal.workflow.StatusKey;

/** Writes filters as JSON; {@link FilterReader} reads them back. */
final class FilterJson {

    static final int FORMAT = 1;

    private FilterJson() {}

    static String write(Filter filter) {
        return Json.write(Map.of("format", FORMAT, "condition", condition(filter)));
    }

    private static Map<String, Object> condition(Filter filter) {
        return filter.fold(new Filter.Cases<>(
                related -> Map.of("is", name(related.relation())),
                role -> Map.of("is", "role", "role", name(role.role())),
                flow -> Map.of(
                        "is",
                        "flow",
                        "flows",
                        flow.flows().stream().map(FlowKey::value).toList()),
                status -> Map.of(
                        "is",
                        "status",
                        "statuses",
                        status.statuses().stream().map(StatusKey::value).toList()),
                category -> Map.of(
                        "is",
                        "category",
                        "categories",
                        category.categories().stream().map(FilterJson::name).toList()),
                FilterJson::answer,
                trait -> Map.of("is", "trait", "trait", trait.trait().name(), "values", List.copyOf(trait.values())),
                created -> time("created", created.test()),
                closed -> time("closed", closed.test()),
                all -> Map.of("is", "all-of", "parts", conditions(all.parts())),
                any -> Map.of("is", "any-of", "parts", conditions(any.parts())),
                not -> Map.of("is", "not", "not", condition(not.negated()))));
    }

    private static Map<String, Object> answer(Filter.Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>(test(answer.test()));
        json.put("is", "answer");
        json.put("field", answer.field().value());
        return json;
    }

    private static List<Map<String, Object>> conditions(List<Filter> parts) {
        return parts.stream().map(FilterJson::condition).toList();
    }

    private static Map<String, Object> test(FieldTest test) {
        return test.fold(new FieldTest.Cases<>(
                equal -> Map.of("test", "equal", "value", value(equal.value())),
                oneOf -> Map.of(
                        "test",
                        "one-of",
                        "values",
                        oneOf.values().stream().map(FilterJson::value).toList()),
                compare -> Map.of("test", name(compare.comparison()), "value", value(compare.value()))));
    }

    private static Map<String, String> value(FieldValue value) {
        return Map.of("kind", Answers.kind(value), "value", Answers.text(value));
    }

    private static Map<String, Object> time(String what, TimeTest test) {
        return test.fold(new TimeTest.Cases<>(
                before -> Map.of(
                        "is", what, "test", "before", "moment", before.moment().toString()),
                after -> Map.of(
                        "is", what, "test", "after", "moment", after.moment().toString()),
                within -> Map.of(
                        "is", what, "test", "within", "time", within.time().toString())));
    }

    /** Returns the name that stands in JSON: that of the constant, in lower case with hyphens. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
