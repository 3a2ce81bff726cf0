package org.customerportal.trait;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.customerportal.problem.Violations;
import org.customerportal.text.TypedText;

/**
 * What the host says of somebody or something, by keys of its own choice. Immutable; equal by content.
 *
 * @param values at most {@value #MOST}, in the order of their keys; each 1 to {@value #MAX_VALUE} characters on one line,
 *     without blanks around it
 */
public record Attributes(SortedMap<AttributeKey, String> values) {

    /** The most attributes that one organization or person carries. */
    public static final int MOST = 30;

    /** The longest value, in characters. */
    public static final int MAX_VALUE = 200;

    /** No attributes. */
    public static final Attributes NONE = new Attributes(Collections.emptySortedMap());

    public Attributes {
        if (values.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " attributes, not " + values.size());
        }
        values.values().forEach(Attributes::check);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /**
     * Reads what a host has, for example from its customer database. Values are put on one line as {@link TypedText#line} does,
     * and one without anything to see counts as absent.
     *
     * @throws InvalidInputException with every violation: at {@code attributes} {@code too-many} and {@code malformed-key}, and at
     *     {@code attributes.<key>} {@code too-long}
     */
    public static Attributes of(Map<String, String> typed) {
        Violations violations = new Violations();
        SortedMap<AttributeKey, String> values = new TreeMap<>();
        new TreeMap<>(typed).forEach((key, text) -> {
            String value = TypedText.line(text);
            if (!AttributeKey.isKey(key)) {
                violations.add(Violation.of("attributes", "malformed-key", "max", AttributeKey.MAX_LENGTH));
            } else if (value.length() > MAX_VALUE) {
                violations.add(Violation.of("attributes." + key, "too-long", "max", MAX_VALUE));
            } else if (!value.isEmpty()) {
                values.put(new AttributeKey(key), value);
            }
        });
        violations.unless(values.size() <= MOST, Violation.of("attributes", "too-many", "max", MOST));
        violations.refuseIfAny();
        return new Attributes(values);
    }

    /** Returns the value under this key. */
    public Optional<String> value(AttributeKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Says whether there are none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Says whether an attribute can have this value. */
    public static boolean isValue(String text) {
        return !text.isEmpty() && text.length() <= MAX_VALUE && text.equals(TypedText.line(text));
    }

    private static void check(String value) {
        if (!isValue(value)) {
            throw new IllegalArgumentException("a value has 1 to " + MAX_VALUE + " characters on one line");
        }
    }
}
