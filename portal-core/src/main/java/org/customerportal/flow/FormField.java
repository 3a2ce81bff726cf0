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
 * @param filterable whether filters may ask about its answers; never those of long text
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
        if (filterable && isLong(type)) {
            throw new IllegalArgumentException("no filter asks about long text: " + key.value());
        }
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

    /**
     * Returns this field with answers that filters may ask about.
     *
     * @throws IllegalArgumentException if it takes long text
     */
    public FormField asFilterable() {
        return new FormField(key, type, label, hint, required, true);
    }

    private static boolean isLong(FieldType type) {
        return type.fold(
                new FieldType.Cases<>(line -> false, lines -> true, number -> false, day -> false, choice -> false));
    }
}
