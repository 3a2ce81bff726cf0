package org.customerportal.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions of a flow. Subject and description are asked in every flow and are not listed here.
 *
 * @param fields at most {@value #MAX_FIELDS}, with distinct keys, in the order to ask
 */
public record Form(List<FormField> fields) {

    /** The most fields. */
    public static final int MAX_FIELDS = 100;

    public Form {
        fields = List.copyOf(fields);
        long distinct = fields.stream().map(FormField::key).distinct().count();
        if (fields.size() > MAX_FIELDS || distinct != fields.size()) {
            throw new IllegalArgumentException("at most " + MAX_FIELDS + " fields with distinct keys");
        }
    }

    /** Returns a form of these fields. */
    public static Form of(FormField... fields) {
        return new Form(List.of(fields));
    }

    /** Returns the fields that visibility filters may look at. */
    public Set<FieldKey> filterable() {
        return fields.stream()
                .filter(FormField::filterable)
                .map(FormField::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the field with this key. */
    public Optional<FormField> find(FieldKey key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
