package org.customerportal.jpa;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.customerportal.problem.DuplicateException;

/**
 * Which property a violated unique constraint stands for.
 *
 * @param key the property of the primary key, which databases name each in their own way; empty if a clash is no refusal
 * @param others what the table's other constraints make unique, by their names in lower case
 */
record Uniques(String key, Map<String, String> others) {

    static final Uniques NONE = key("");

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int MARIADB_DUPLICATE_ENTRY = 1062;

    static Uniques key(String property) {
        return new Uniques(property, Map.of());
    }

    Uniques or(String constraint, String property) {
        Map<String, String> more = new HashMap<>(others);
        more.put(constraint, property);
        return new Uniques(key, Map.copyOf(more));
    }

    /** Returns the refusal that the failure of a statement means, or the failure itself. */
    RuntimeException explain(RuntimeException failure) {
        List<SQLException> violations = violations(failure);
        if (violations.isEmpty() || key.isEmpty()) {
            return failure;
        }
        return new DuplicateException(violations.stream()
                .flatMap(one -> other(one).stream())
                .findFirst()
                .orElse(key));
    }

    /** Says whether a statement failed because a unique constraint was violated. */
    static boolean violatedBy(RuntimeException failure) {
        return !violations(failure).isEmpty();
    }

    private Optional<String> other(SQLException violation) {
        String message = String.valueOf(violation.getMessage()).toLowerCase(Locale.ROOT);
        return others.entrySet().stream()
                .filter(constraint -> message.contains(constraint.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    // A batch tells of the clash twice, and only its next exception names the constraint.
    private static List<SQLException> violations(Throwable failure) {
        List<SQLException> violations = new ArrayList<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException first) {
                for (Throwable next : first) {
                    if (next instanceof SQLException sql && isViolation(sql)) {
                        violations.add(sql);
                    }
                }
            }
        }
        return violations;
    }

    private static boolean isViolation(SQLException sql) {
        return UNIQUE_VIOLATION.equals(sql.getSQLState()) || sql.getErrorCode() == MARIADB_DUPLICATE_ENTRY;
    }
}
