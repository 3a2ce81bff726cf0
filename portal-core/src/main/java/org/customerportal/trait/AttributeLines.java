package org.customerportal.trait;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.customerportal.problem.Violations;
import org.customerportal.text.TypedText;

/** Attributes as people type them: one for each line, the key, a colon, and the value, for example {@code tier: gold}. */
public final class AttributeLines {

    private static final String PATH = "attributes";

    private AttributeLines() {}

    /** Returns the attributes as lines, in the order of their keys. */
    public static String write(Attributes attributes) {
        return attributes.values().entrySet().stream()
                .map(one -> one.getKey().value() + ": " + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Reads lines. Empty ones are left out, and so is a key without a value.
     *
     * @throws InvalidInputException at {@code attributes}, with every violation: {@code no-colon}, {@code malformed-key},
     *     {@code twice} and {@code line-too-long}, each with the number of its {@code line}, and {@code too-many}
     */
    public static Attributes read(String typed) {
        Violations violations = new Violations();
        SortedMap<AttributeKey, String> values = new TreeMap<>();
        List<String> lines = typed.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            int number = at + 1;
            if (!TypedText.line(line).isEmpty()) {
                violations.gather(() -> read(line, number, values));
            }
        }
        violations.unless(values.size() <= Attributes.MOST, Violation.of(PATH, "too-many", "max", Attributes.MOST));
        violations.refuseIfAny();
        values.values().removeIf(String::isEmpty);
        return new Attributes(values);
    }

    private static void read(String line, int number, SortedMap<AttributeKey, String> values) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw refusal("no-colon", Map.of("line", Integer.toString(number)));
        }
        String key = TypedText.line(line.substring(0, colon));
        String value = TypedText.line(line.substring(colon + 1));
        if (!AttributeKey.isKey(key)) {
            throw refusal("malformed-key", limits(number, AttributeKey.MAX_LENGTH));
        }
        if (value.length() > Attributes.MAX_VALUE) {
            throw refusal("line-too-long", limits(number, Attributes.MAX_VALUE));
        }
        if (values.putIfAbsent(new AttributeKey(key), value) != null) {
            throw refusal("twice", Map.of("line", Integer.toString(number)));
        }
    }

    private static Map<String, String> limits(int line, int max) {
        return Map.of("line", Integer.toString(line), "max", Integer.toString(max));
    }

    private static InvalidInputException refusal(String code, Map<String, String> limits) {
        return new InvalidInputException(new Violation(PATH, code, limits));
    }
}
