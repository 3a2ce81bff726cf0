package org.customerportal.spring.web.view;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;

/**
 * What is wrong with a form that came back, in the order in which people should read it. The templates find the words by
 * path and code.
 *
 * @param all every problem
 */
public record Problems(List<Problem> all) {

    public Problems {
        all = List.copyOf(all);
    }

    /** Returns no problem at all. */
    public static Problems none() {
        return new Problems(List.of());
    }

    /** Returns one problem that concerns the form as a whole, or the field at this path. */
    public static Problems of(String path, String code) {
        return new Problems(List.of(Problem.of(Violation.of(path, code), Map.of())));
    }

    /** Returns what a refusal names. */
    public static Problems of(InvalidInputException refusal) {
        return of(refusal, Map.of());
    }

    /**
     * Returns what a refusal names.
     *
     * @param labels the questions of the form, by path, where the bundles do not know them
     */
    public static Problems of(InvalidInputException refusal, Map<String, String> labels) {
        return new Problems(refusal.violations().stream()
                .map(violation -> Problem.of(violation, labels))
                .toList());
    }

    /** Returns these problems with one more at the end. */
    public Problems and(String path, String code) {
        List<Problem> more = new ArrayList<>(all);
        more.addAll(of(path, code).all());
        return new Problems(more);
    }

    /** Says whether there is any. */
    public boolean any() {
        return !all.isEmpty();
    }

    /** Returns those at one field. */
    public List<Problem> at(String path) {
        return all.stream().filter(problem -> problem.path().equals(path)).toList();
    }

    /**
     * One thing that is wrong.
     *
     * @param path where; also the id of the field on the page, dots as hyphens; empty for the form as a whole
     * @param code what is wrong
     * @param label the question, where the bundles do not know it
     * @param limit the number that the message needs; empty if it needs none
     */
    public record Problem(String path, String code, Optional<String> label, String limit) {

        public Problem {
            requireNonNull(path, "path");
            requireNonNull(code, "code");
        }

        static Problem of(Violation violation, Map<String, String> labels) {
            Map<String, String> limits = violation.limits();
            return new Problem(
                    violation.path(),
                    violation.code(),
                    Optional.ofNullable(labels.get(violation.path())),
                    limits.getOrDefault("max", limits.getOrDefault("min", "")));
        }

        /** Returns the id of the field on the page. */
        public String id() {
            return path.replace('.', '-');
        }
    }
}
