package org.customerportal.request.service;

import java.util.List;
import java.util.Optional;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FormField;
import org.customerportal.flow.FormValues;
import org.customerportal.flow.RequestFlow;
import org.customerportal.text.LocalizedText;

/**
 * A question of the form with its answer, as a page shows it.
 *
 * @param label the question
 * @param value the answer
 * @param option what to show for the option that was chosen; empty for any other kind of answer
 */
public record AnsweredField(LocalizedText label, FieldValue value, Optional<LocalizedText> option) {

    /** Returns the answered questions in the order of the form. */
    static List<AnsweredField> of(RequestFlow flow, FormValues values) {
        return flow.form().fields().stream()
                .flatMap(field -> values.find(field.key()).stream()
                        .map(value -> new AnsweredField(field.label(), value, option(field, value))))
                .toList();
    }

    private static Optional<LocalizedText> option(FormField field, FieldValue value) {
        return value.fold(
                text -> Optional.empty(),
                number -> Optional.empty(),
                day -> Optional.empty(),
                chosen -> label(field.type(), chosen));
    }

    private static Optional<LocalizedText> label(FieldType type, FieldKey chosen) {
        return type.fold(new FieldType.Cases<>(
                line -> Optional.empty(),
                lines -> Optional.empty(),
                number -> Optional.empty(),
                day -> Optional.empty(),
                choice -> choice.options().stream()
                        .filter(option -> option.key().equals(chosen))
                        .findFirst()
                        .map(FieldType.Option::label)));
    }
}
