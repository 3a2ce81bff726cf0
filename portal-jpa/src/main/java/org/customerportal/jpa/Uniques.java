package org.customerportal.jpa;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.customerportal.problem.DuplicateException;

/**
 * Which property a violated unique constraint stands for.
 *
 * @param key the property of the primary key, which databases name each in their own way; empty if a clash is no refusal
 * @param byConstraint the properties of the other constraints, by name
 */
record Uniques(String key, Map<String, String> byConstraint) {

    static final Uniques NONE = new Uniques("", Map.of());

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int MARIADB_DUPLICATE_ENTRY = 1062;

    static Uniques key(String property) {
        return new Uniques(property, Map.of());
    }

    Uniques or(String constraint, String property) {
        return new Uniques(key, Map.of(constraint, property));
    }

    /** Returns the refusal that the failure of a statement means, or the failure itself. */
    RuntimeException explain(RuntimeException failure) {
        return violation(failure)
                .flatMap(this::property)
                .<RuntimeException>map(DuplicateException::new)
                .orElse(failure);
    }

    /** Says whether a statement failed because a unique constraint was violated. */
    static boolean violatedBy(RuntimeException failure) {
        return violation(failure).isPresent();
    }

    private Optional<String> property(SQLException violation) {
        String message = String.valueOf(violation.getMessage()).toLowerCase(Locale.ROOT);
        return byConstraint.entrySet().stream()
                .filter(unique -> message.contains(unique.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.of(key).filter(property -> !property.isEmpty()));
    }

    private static Optional<SQLException> violation(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException first) {
                for (Throwable next : first) {
                    if (next instanceof SQLException sql && isUniqueViolation(sql)) {
                        return Optional.of(sql);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isUniqueViolation(SQLException sql) {
        return UNIQUE_VIOLATION.equals(sql.getSQLState()) || sql.getErrorCode() == MARIADB_DUPLICATE_ENTRY;
    }
}
