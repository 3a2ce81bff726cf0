package org.customerportal.jpa;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customerportal.problem.DuplicateException;

/**
 * Which property a violated unique constraint stands for.
 *
 * @param key the property of the primary key, which databases name each in their own way; empty if a clash is no refusal
 * @param constraint the name of the table's other constraint, in lower case; empty if there is none
 * @param property what that one makes unique
 */
record Uniques(String key, String constraint, String property) {

    static final Uniques NONE = key("");

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int MARIADB_DUPLICATE_ENTRY = 1062;

    static Uniques key(String property) {
        return new Uniques(property, "", "");
    }

    Uniques or(String otherConstraint, String otherProperty) {
        return new Uniques(key, otherConstraint, otherProperty);
    }

    /** Returns the refusal that the failure of a statement means, or the failure itself. */
    RuntimeException explain(RuntimeException failure) {
        List<SQLException> violations = violations(failure);
        if (violations.isEmpty() || key.isEmpty()) {
            return failure;
        }
        boolean other = !constraint.isEmpty() && violations.stream().anyMatch(this::namesConstraint);
        return new DuplicateException(other ? property : key);
    }

    /** Says whether a statement failed because a unique constraint was violated. */
    static boolean violatedBy(RuntimeException failure) {
        return !violations(failure).isEmpty();
    }

    private boolean namesConstraint(SQLException violation) {
        return String.valueOf(violation.getMessage()).toLowerCase(Locale.ROOT).contains(constraint);
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
