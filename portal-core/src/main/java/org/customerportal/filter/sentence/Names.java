package org.customerportal.filter.sentence;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.FormField;
import org.customerportal.flow.RequestFlow;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.AttributeKey;
import org.customerportal.trait.KnownTraits;
import org.customerportal.trait.Trait;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.StatusKey;

/** The names that the first flow which knows one, or the host, gives to a key; the key itself where none does. */
final class Names {

    private final List<RequestFlow> flows;
    private final Locale language;
    private final Function<Status, LocalizedText> label;
    private final KnownTraits traits;

    Names(Collection<RequestFlow> flows, Locale language, Function<Status, LocalizedText> label) {
        this(List.copyOf(flows), KnownTraits.NONE, language, label);
    }

    private Names(List<RequestFlow> flows, KnownTraits traits, Locale language, Function<Status, LocalizedText> label) {
        this.flows = flows;
        this.traits = traits;
        this.language = language;
        this.label = label;
    }

    Names with(KnownTraits others) {
        return new Names(flows, others, language, label);
    }

    /** Returns what an attribute is called. */
    String attribute(Trait trait) {
        return first(
                traits.label(trait).stream(),
                trait.attribute().map(AttributeKey::value).orElse(""));
    }

    String flow(FlowKey key) {
        return first(flows.stream().filter(flow -> flow.key().equals(key)).map(RequestFlow::name), key.value());
    }

    String status(StatusKey key) {
        return first(
                flows.stream()
                        .flatMap(flow -> flow.workflow().find(key).stream())
                        .map(label),
                key.value());
    }

    String field(FieldKey key) {
        return first(fields(key).map(FormField::label), key.value());
    }

    String option(FieldKey field, FieldKey key) {
        return first(
                fields(field)
                        .flatMap(one -> options(one.type()))
                        .filter(option -> option.key().equals(key))
                        .map(FieldType.Option::label),
                key.value());
    }

    private Stream<FormField> fields(FieldKey key) {
        return flows.stream().map(flow -> flow.form().find(key)).flatMap(Optional::stream);
    }

    private static Stream<FieldType.Option> options(FieldType type) {
        return type.fold(new FieldType.Cases<>(
                line -> Stream.of(),
                lines -> Stream.of(),
                number -> Stream.of(),
                day -> Stream.of(),
                choice -> choice.options().stream()));
    }

    private String first(Stream<LocalizedText> texts, String key) {
        return texts.findFirst().map(text -> text.in(language)).orElse(key);
    }
}
