package org.customerportal.flow;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.customerportal.text.LocalizedText;

/**
 * One question of a form.
 *
 * @param key its name, in inputs and stored values
 * @param type what it takes
 * @param label the question
 * @param hint a line of help under the label
 * @param required whether it must be answered
 */
public record FormField(
        FieldKey key,
        FieldType type,
        LocalizedText label,
        Optional<LocalizedText> hint,
        boolean required,
        boolean filterable) {

    public FormField {
        requireNonNull(key, "key");
        requireNonNull(type, "type");
        requireNonNull(label, "label");
        requireNonNull(hint, "hint");
    }

    /** Returns a field that must be answered. */
    public static FormField required(String key, FieldType type, LocalizedText label) {
        return new FormField(new FieldKey(key), type, label, Optional.empty(), true, false);
    }

    /** Returns a field that may stay empty. */
    public static FormField optional(String key, FieldType type, LocalizedText label) {
        return new FormField(new FieldKey(key), type, label, Optional.empty(), false, false);
    }

    /** Returns this field with a line of help. */
    public FormField hinting(LocalizedText newHint) {
        return new FormField(key, type, label, Optional.of(newHint), required, filterable);
    }

    /** Returns this field as one that visibility filters may look at. */
    public FormField asFilterable() {
        return new FormField(key, type, label, hint, required, true);
    }
}
