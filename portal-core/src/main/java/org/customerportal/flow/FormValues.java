package org.customerportal.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers to a form, in the order of the form. Questions that were left empty are absent. Immutable.
 *
 * @param byField answers by field
 */
public record FormValues(Map<FieldKey, FieldValue> byField) {

    public FormValues {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    /** Returns the answers to a form without fields. */
    public static FormValues none() {
        return new FormValues(Map.of());
    }

    /** Returns the answer to one question. */
    public Optional<FieldValue> find(FieldKey key) {
        return Optional.ofNullable(byField.get(key));
    }
}
