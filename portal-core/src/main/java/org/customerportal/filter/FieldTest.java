package org.customerportal.filter;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.customerportal.flow.FieldValue;

/**
 * What the answer to a field must be. Text and options are equal by their code points, numbers and days by their value. An
 * absent answer, and one of another kind than the test, passes no test.
 */
public sealed interface FieldTest {

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(Cases<R> cases);

    /** Says whether this answer passes; an absent one never does. */
    default boolean accepts(Optional<FieldValue> answer) {
        return answer.filter(given -> fold(new Cases<>(
                        test -> given.equals(test.value()),
                        test -> test.values().contains(given),
                        test -> Answers.order(given, test.value())
                                .filter(test.comparison()::accepts)
                                .isPresent())))
                .isPresent();
    }

    /**
     * One branch for each kind of test.
     *
     * @param equal the answer is this value
     * @param oneOf the answer is one of these values
     * @param compare the answer compares so with this value
     * @param <R> what the branches return
     */
    record Cases<R>(Function<Equal, R> equal, Function<OneOf, R> oneOf, Function<Compare, R> compare) {}

    /**
     * The answer is this value.
     *
     * @param value text on one line of at most 200 characters, a number within the limits of forms, a day of the years 1 to
     *     9999, or an option
     */
    record Equal(FieldValue value) implements FieldTest {
        public Equal {
            Answers.check(value);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.equal().apply(this);
        }
    }

    /**
     * The answer is one of these values.
     *
     * @param values 1 to {@value Filter#MAX_SET} values of one kind, each as in {@link Equal}, in a fixed order
     */
    record OneOf(Set<FieldValue> values) implements FieldTest {
        public OneOf {
            values.forEach(Answers::check);
            values = Limits.sorted(values, Comparator.comparing(Answers::kind).thenComparing(Answers::text));
            if (values.stream().map(Answers::kind).distinct().count() > 1) {
                throw new IllegalArgumentException("values of one kind");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.oneOf().apply(this);
        }
    }

    /**
     * The answer compares so with this value.
     *
     * @param value a number or a day, as in {@link Equal}
     */
    record Compare(Comparison comparison, FieldValue value) implements FieldTest {
        public Compare {
            requireNonNull(comparison, "comparison");
            Answers.check(value);
            if (!Answers.isOrdered(value)) {
                throw new IllegalArgumentException("only numbers and days compare");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.compare().apply(this);
        }
    }
}
