package org.customerportal.spring.web.desk.visibility;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.customerportal.filter.Filter;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.json.MalformedJsonException;
import org.customerportal.organization.FilterKey;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.customerportal.problem.Violations;
import org.customerportal.spring.web.view.Address;
import org.customerportal.text.LocalizedText;

/**
 * What was typed about a filter, right or wrong.
 *
 * @param typed the fields by name
 */
record FilterForm(Map<String, String> typed) {

    /** The longest name that lists show well. */
    static final int LONGEST_NAME = 120;

    private static final String CONDITION = "condition";
    private static final String NAME = "name";

    FilterForm {
        typed = Map.copyOf(typed);
    }

    /** Returns the form as it is before anybody typed. */
    static FilterForm of(VisibilityFilter filter) {
        Map<String, String> fields = new HashMap<>();
        fields.put(NAME, filter.name().fallback());
        filter.name().translations().forEach((language, name) -> fields.put(NAME + "-" + language, name));
        fields.put(CONDITION, ConditionText.indented(filter.condition()));
        fields.put("version", Long.toString(filter.version()));
        return new FilterForm(fields);
    }

    /** Checks the key of a filter that is to be added; {@code new} is taken, by the address of the form. */
    void checkKey(Violations wrong) {
        String key = text("key");
        wrong.unless(!key.isEmpty(), Violation.of("key", "required"));
        wrong.unless(!"new".equals(key), Violation.of("key", "taken"));
        wrong.unless(key.isEmpty() || isKey(key), Violation.of("key", "malformed"));
    }

    FilterKey key() {
        return new FilterKey(text("key"));
    }

    void checkName(Violations wrong) {
        wrong.unless(!text(NAME).isEmpty(), Violation.of(NAME, "required"));
        typed.keySet().stream()
                .filter(field -> field.startsWith(NAME))
                .filter(field -> text(field).length() > LONGEST_NAME)
                .sorted()
                .forEach(field -> wrong.add(Violation.of(field, "too-long", "max", LONGEST_NAME)));
    }

    /** Returns the name; translations into languages that the form does not speak stay as they are in {@code before}. */
    LocalizedText name(Map<String, String> before) {
        Map<String, String> translations = new TreeMap<>(before);
        typed.keySet().stream().filter(field -> field.startsWith(NAME + "-")).forEach(field -> {
            String language = field.substring(NAME.length() + 1);
            translations.remove(language);
            if (!text(field).isEmpty()) {
                translations.put(language, text(field));
            }
        });
        return new LocalizedText(text(NAME), translations);
    }

    /**
     * Returns the condition.
     *
     * @throws InvalidInputException with the paths of the JSON, as {@link Filter#fromJson} says
     */
    Filter condition() {
        if (text(CONDITION).isEmpty()) {
            throw new InvalidInputException(Violation.of("", "required"));
        }
        try {
            return Filter.fromJson(text(CONDITION));
        } catch (MalformedJsonException noJson) {
            throw new InvalidInputException(Violation.of("", "not-json"));
        }
    }

    long version() {
        return Address.version(text("version"));
    }

    /** Returns which further people a trial should look at; empty for the first. */
    String after() {
        return text("after");
    }

    /** Says whether the change is to be made, and not only tried. */
    boolean applies() {
        return "apply".equals(text("do"));
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static boolean isKey(String text) {
        try {
            return new FilterKey(text).value().equals(text);
        } catch (IllegalArgumentException noKey) {
            return false;
        }
    }
}
