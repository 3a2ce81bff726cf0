package org.customerportal.spring.web.customer;

import java.math.BigDecimal;
import java.util.List;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FormField;

/**
 * A question of a form, as the template shows it.
 *
 * @param field the question
 * @param control what it is answered with: {@code line}, {@code lines}, {@code figure}, {@code day}, {@code pick} (a few
 *     options, all in sight) or {@code list} (many options)
 * @param keyboard what a touch screen offers to type with, as in {@code inputmode}
 * @param options what can be chosen
 */
record Question(FormField field, String control, String keyboard, List<FieldType.Option> options) {

    private static final int IN_SIGHT = 5;

    static Question of(FormField field) {
        return field.type()
                .fold(new FieldType.Cases<>(
                        line -> plain(field, "line", "text"),
                        lines -> plain(field, "lines", "text"),
                        number -> plain(field, "figure", keyboard(number)),
                        day -> plain(field, "day", "text"),
                        choice -> new Question(
                                field,
                                choice.options().size() <= IN_SIGHT ? "pick" : "list",
                                "text",
                                choice.options())));
    }

    /** Returns where the answer stands in the form, and in what is wrong with it. */
    public String path() {
        return "fields." + field.key().value();
    }

    private static Question plain(FormField field, String control, String keyboard) {
        return new Question(field, control, keyboard, List.of());
    }

    // Keyboards of figures have no minus on some phones.
    private static String keyboard(FieldType.Number number) {
        boolean negative = number.min().map(BigDecimal::signum).orElse(-1) < 0;
        if (negative) {
            return "text";
        }
        return number.decimals() > 0 ? "decimal" : "numeric";
    }
}
