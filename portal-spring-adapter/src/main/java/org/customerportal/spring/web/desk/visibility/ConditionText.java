package org.customerportal.spring.web.desk.visibility;

import org.customerportal.filter.Filter;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;

/** The JSON of a condition as people type it: with lines, and with mistakes that are told where they are. */
final class ConditionText {

    /** Shown to who begins with nothing. */
    static final String EXAMPLE = """
            {
              "format": 1,
              "condition": {
                "is": "all-of",
                "parts": [
                  {"is": "organization"},
                  {"is": "category", "categories": ["open"]}
                ]
              }
            }""";

    private static final String STEP = "  ";

    private ConditionText() {}

    /** Writes the condition over several lines. */
    static String indented(Filter condition) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        for (char sign : condition.toJson().toCharArray()) {
            boolean opens = !quoted && (sign == '{' || sign == '[');
            boolean closes = !quoted && (sign == '}' || sign == ']');
            depth += opens ? 1 : closes ? -1 : 0;
            text.append(closes ? line(depth) : "").append(sign);
            text.append(opens || (!quoted && sign == ',') ? line(depth) : "");
            text.append(!quoted && sign == ':' ? " " : "");
            quoted ^= sign == '"' && !escaped;
            escaped = sign == '\\' && !escaped;
        }
        return text.toString();
    }

    /** Moves everything that is wrong within the condition to the field that holds all of it. */
    static InvalidInputException placed(InvalidInputException wrong) {
        return new InvalidInputException(
                wrong.violations().stream().map(ConditionText::placed).toList());
    }

    private static Violation placed(Violation wrong) {
        boolean elsewhere = wrong.path().startsWith("name") || wrong.path().equals("key");
        return elsewhere ? wrong : Violation.of("condition", wrong.code(), "at", wrong.path());
    }

    private static String line(int depth) {
        return "\n" + STEP.repeat(depth);
    }
}
