package org.customerportal.jpa;

import java.math.BigDecimal;
import java.util.Optional;
import org.customerportal.flow.FieldValue;

/** The kinds of values of answers. Names are stored and never change. */
enum AnswerKind {
    TEXT,
    NUMBER,
    DAY,
    CHOICE;

    static AnswerKind of(FieldValue value) {
        return value.fold(text -> TEXT, number -> NUMBER, day -> DAY, choice -> CHOICE);
    }

    /** Returns the value in the column of texts, if it stands there. */
    static Optional<String> text(FieldValue value) {
        return value.fold(
                Optional::of,
                number -> Optional.empty(),
                day -> Optional.empty(),
                choice -> Optional.of(choice.value()));
    }

    /** Returns the value in the column of numbers, if it stands there. */
    static Optional<BigDecimal> number(FieldValue value) {
        return value.fold(
                text -> Optional.empty(),
                Optional::of,
                day -> Optional.of(BigDecimal.valueOf(day.toEpochDay())),
                choice -> Optional.empty());
    }
}
