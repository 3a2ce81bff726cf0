package org.customerportal.flow;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.customerportal.problem.Violations;
import org.customerportal.text.TypedText;

/**
 * Judges what somebody typed into a form: the one place that decides, whatever a browser has checked before.
 *
 * <p>Paths are {@code fields.} and the field's key; codes are {@code required}, {@code too-long}, {@code not-a-number},
 * {@code too-many-decimals}, {@code too-small}, {@code too-large}, {@code not-a-day}, {@code too-early}, {@code too-late},
 * {@code not-an-option} and {@code unknown}.
 */
public final class FormEvaluator {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,18}([.][0-9]{1,18})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Form form;

    /** Makes an evaluator for this form. */
    public FormEvaluator(Form form) {
        this.form = form;
    }

    /**
     * Turns input into answers.
     *
     * @param input text by field key: numbers with a decimal point or comma, days as {@code yyyy-mm-dd}, choices by option key;
     *     nothing to see means not answered
     * @return the answers, in the order of the form
     * @throws InvalidInputException if anything is wrong, with every violation in the order of the form; a field that the
     *     form does not have is an error, not ignored
     */
    public FormValues evaluate(Map<String, String> input) {
        Violations violations = new Violations();
        Map<FieldKey, FieldValue> answers = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            answer(field, input, violations).ifPresent(value -> answers.put(field.key(), value));
        }
        input.keySet().stream()
                .filter(key -> form.fields().stream()
                        .noneMatch(field -> field.key().value().equals(key)))
                .sorted()
                .forEach(key -> violations.add(Violation.of("fields." + shown(key), "unknown")));
        violations.refuseIfAny();
        return new FormValues(answers, form.filterable());
    }

    private static Optional<FieldValue> answer(FormField field, Map<String, String> input, Violations violations) {
        String path = "fields." + field.key().value();
        String text = input.getOrDefault(field.key().value(), "");
        if (TypedText.lines(text).isEmpty()) {
            violations.unless(!field.required(), Violation.of(path, "required"));
            return Optional.empty();
        }
        try {
            return Optional.of(field.type()
                    .fold(new FieldType.Cases<>(
                            line -> text(TypedText.line(text), line.maxLength(), path),
                            lines -> text(TypedText.lines(text), lines.maxLength(), path),
                            number -> number(text.strip(), number, path),
                            day -> day(text.strip(), day, path),
                            choice -> choice(text.strip(), choice, path))));
        } catch (InvalidInputException wrong) {
            wrong.violations().forEach(violations::add);
            return Optional.empty();
        }
    }

    private static FieldValue text(String text, int maxLength, String path) {
        require(text.length() <= maxLength, Violation.of(path, "too-long", "max", maxLength));
        return new FieldValue.Text(text);
    }

    private static FieldValue number(String text, FieldType.Number type, String path) {
        String plain = text.replace(',', '.');
        require(NUMBER.matcher(plain).matches(), Violation.of(path, "not-a-number"));
        BigDecimal value = new BigDecimal(plain);
        require(
                value.stripTrailingZeros().scale() <= type.decimals(),
                Violation.of(path, "too-many-decimals", "max", type.decimals()));
        require(value.precision() <= FieldType.Number.MAX_DIGITS, Violation.of(path, "not-a-number"));
        type.min()
                .ifPresent(min -> require(
                        value.compareTo(min) >= 0, Violation.of(path, "too-small", "min", min.toPlainString())));
        type.max()
                .ifPresent(max -> require(
                        value.compareTo(max) <= 0, Violation.of(path, "too-large", "max", max.toPlainString())));
        return new FieldValue.Decimal(value);
    }

    private static FieldValue day(String text, FieldType.Day type, String path) {
        require(DAY.matcher(text).matches(), Violation.of(path, "not-a-day"));
        LocalDate day = calendarDay(text, path);
        type.earliest()
                .ifPresent(first -> require(!day.isBefore(first), Violation.of(path, "too-early", "min", first)));
        type.latest().ifPresent(last -> require(!day.isAfter(last), Violation.of(path, "too-late", "max", last)));
        return new FieldValue.Date(day);
    }

    private static LocalDate calendarDay(String text, String path) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new InvalidInputException(Violation.of(path, "not-a-day"));
        }
    }

    private static FieldValue choice(String text, FieldType.Choice type, String path) {
        return type.options().stream()
                .filter(option -> option.key().value().equals(text))
                .findFirst()
                .map(option -> new FieldValue.Chosen(option.key()))
                .orElseThrow(() -> new InvalidInputException(Violation.of(path, "not-an-option")));
    }

    private static void require(boolean rule, Violation violation) {
        if (!rule) {
            throw new InvalidInputException(violation);
        }
    }

    // A path goes into pages and logs: of a made-up key no more than a few harmless characters are repeated.
    private static String shown(String key) {
        String harmless = key.replaceAll("[^A-Za-z0-9_-]", "?");
        return harmless.length() > 40 ? harmless.substring(0, 40) : harmless;
    }
}
