package org.customerportal.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Checks commands against the Jakarta Validation constraints on their components, with whatever provider the class path
 * holds. Codes come from the constraint: {@code NotBlank} gives {@code required}, {@code Size} gives {@code too-long} or
 * {@code too-short}; any other constraint gives its own name in lower case with hyphens. Thread-safe.
 */
public final class InputRules {

    private final Validator validator;

    private InputRules(Validator validator) {
        this.validator = validator;
    }

    /** Returns rules that need no expression language on the class path, because they never build a message. */
    public static InputRules create() {
        return new InputRules(Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new NoWords())
                .buildValidatorFactory()
                .getValidator());
    }

    /**
     * Checks a command.
     *
     * @return the same command
     * @throws InvalidInputException if a constraint does not hold; violations come sorted by path
     */
    public <T> T check(T command) {
        Set<ConstraintViolation<T>> found = validator.validate(command);
        if (found.isEmpty()) {
            return command;
        }
        List<Violation> violations = found.stream()
                .map(InputRules::translate)
                .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::code))
                .collect(Collectors.toList());
        throw new InvalidInputException(violations);
    }

    private static Violation translate(ConstraintViolation<?> found) {
        Map<String, Object> attributes = found.getConstraintDescriptor().getAttributes();
        Map<String, String> limits = new TreeMap<>();
        for (String name : List.of("min", "max")) {
            Object limit = attributes.get(name);
            if (limit != null && !limit.equals(0) && !limit.equals(Integer.MAX_VALUE)) {
                limits.put(name, limit.toString());
            }
        }
        String constraint =
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return new Violation(
                found.getPropertyPath().toString(), code(constraint, found.getInvalidValue(), attributes), limits);
    }

    private static String code(
            String constraint, @org.jspecify.annotations.Nullable Object value, Map<String, Object> attributes) {
        return switch (constraint) {
            case "NotBlank", "NotNull", "NotEmpty" -> "required";
            case "Size" ->
                value instanceof CharSequence text
                                && attributes.get("min") instanceof Integer min
                                && text.length() < min
                        ? "too-short"
                        : "too-long";
            default -> constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        };
    }

    private static final class NoWords implements MessageInterpolator {
        @Override
        public String interpolate(String messageTemplate, Context context) {
            return messageTemplate;
        }

        @Override
        public String interpolate(String messageTemplate, Context context, Locale locale) {
            return messageTemplate;
        }
    }
}
