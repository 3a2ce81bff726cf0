package org.customerportal.problem;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that is wrong with an input.
 *
 * @param path where it is: property names joined by dots, for example {@code fields.floor}; empty for the whole input
 * @param code what is wrong: a stable code such as {@code required} or {@code too-long}
 * @param limits the numbers or names that a message needs, for example {@code max=200}, sorted by name; never the value
 *     that was refused
 */
public record Violation(String path, String code, Map<String, String> limits) implements Serializable {

    public Violation {
        requireNonNull(path, "path");
        requireNonNull(code, "code");
        limits = java.util.Collections.unmodifiableMap(new TreeMap<>(limits));
    }

    /** Returns a violation whose message needs nothing but its code. */
    public static Violation of(String path, String code) {
        return new Violation(path, code, Map.of());
    }

    /** Returns a violation of a limit, for example {@code of("subject", "too-long", "max", 200)}. */
    public static Violation of(String path, String code, String limit, Object value) {
        return new Violation(path, code, Map.of(limit, String.valueOf(value)));
    }
}
