package org.customerportal.flow;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answers to a form, in the order of the form. Questions that were left empty are absent. Immutable.
 *
 * @param byField answers by field
 * @param filterable the fields of the form that visibility filters may look at, answered or not
 */
public record FormValues(Map<FieldKey, FieldValue> byField, Set<FieldKey> filterable) {

    public FormValues {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
        filterable = Set.copyOf(filterable);
    }

    /** Makes answers that no filter looks at. */
    public FormValues(Map<FieldKey, FieldValue> byField) {
        this(byField, Set.of());
    }

    /** Returns the answers to a form without fields. */
    public static FormValues none() {
        return new FormValues(Map.of());
    }

    /** Returns the answer to one question. */
    public Optional<FieldValue> find(FieldKey key) {
        return Optional.ofNullable(byField.get(key));
    }

    /** Returns the answers that visibility filters may look at. */
    public Map<FieldKey, FieldValue> forFilters() {
        return byField.entrySet().stream()
                .filter(answer -> filterable.contains(answer.getKey()))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
