package org.customerportal.filter.sentence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Filter;
import org.customerportal.filter.TimeTest;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;

/**
 * Tells one filter: names the request once and says <i>it</i> from then on. Negation is part of the verb where one thing is
 * negated, and stands before everything else. Used by one thread, once.
 */
final class Telling {

    private static final String NOT = "not.";
    private static final String PLAIN = "";

    private final Words words;
    private final Names names;
    private boolean named;

    Telling(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    String tell(Filter filter) {
        return tell(filter, PLAIN, true);
    }

    private String tell(Filter filter, String verb, boolean outermost) {
        return filter.fold(new Filter.Cases<>(
                related -> leaf(verb + "related." + related.relation().name()),
                role -> leaf(verb + "role." + role.role().name()),
                flow -> leaf(verb + "flow", oneOf(flow.flows().stream().map(names::flow))),
                status -> leaf(verb + "status", oneOf(status.statuses().stream().map(names::status))),
                category -> leaf(
                        verb + "category",
                        oneOf(category.categories().stream().map(one -> words.of("category." + one.name())))),
                answer -> leaf(verb + "answer", names.field(answer.field()), answer(answer.field(), answer.test())),
                trait -> trait(verb, trait),
                created -> time(verb + "created.", created.test()),
                closed -> time(verb + "closed.", closed.test()),
                all -> group("all", all.parts(), verb, outermost),
                any -> group("any", any.parts(), verb, outermost),
                not -> verb.equals(NOT)
                        ? words.of("not", tell(not.negated(), NOT, false))
                        : tell(not.negated(), NOT, false)));
    }

    /** Without its number of parts, nobody could tell where a group within a group ends. */
    private String group(String kind, List<Filter> parts, String verb, boolean outermost) {
        if (parts.size() == 1) {
            return tell(parts.get(0), verb, outermost);
        }
        if (verb.equals(NOT)) {
            return words.of("not", group(kind, parts, PLAIN, false));
        }
        String told = parts.stream()
                .map(part -> tell(part, PLAIN, false))
                .collect(Collectors.joining(words.of("join." + kind)));
        return outermost ? told : words.of("group." + kind, parts.size(), told);
    }

    private String leaf(String key, Object... parts) {
        String subject = named ? "then" : "first";
        named = true;
        return words.of(
                key,
                Stream.concat(Stream.of(words.of("subject." + subject), words.of("owner." + subject)), Stream.of(parts))
                        .toArray());
    }

    private String trait(String verb, Filter.HasTrait filter) {
        String values = oneOf(filter.values().stream().map(value -> words.of("quoted", value)));
        String what = filter.trait().attribute().isPresent() ? "attribute." : "number.";
        return leaf(verb + what + filter.trait().bearer().name(), names.attribute(filter.trait()), values);
    }

    private String time(String key, TimeTest test) {
        return test.fold(new TimeTest.Cases<>(
                before -> leaf(key + "before", words.moment(before.moment())),
                after -> leaf(key + "after", words.moment(after.moment())),
                within -> leaf(key + "within", words.time(within.time()))));
    }

    private String answer(FieldKey field, FieldTest test) {
        return test.fold(new FieldTest.Cases<>(
                equal -> value(field, equal.value()),
                oneOf -> oneOf(oneOf.values().stream().map(value -> value(field, value))),
                compare -> words.of(
                        "compare." + kind(compare.value()) + "."
                                + compare.comparison().name(),
                        value(field, compare.value()))));
    }

    private String oneOf(Stream<String> choices) {
        return words.or(choices.toList());
    }

    private String value(FieldKey field, FieldValue value) {
        return value.fold(
                text -> words.of("quoted", text),
                words::number,
                words::day,
                option -> words.of("quoted", names.option(field, option)));
    }

    private static String kind(FieldValue value) {
        return value.fold(text -> "text", number -> "number", day -> "day", option -> "choice");
    }
}
