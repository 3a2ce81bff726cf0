package org.customerportal.filter;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.FieldValue;
import org.customerportal.json.JsonObject;

/** Reads the tests of answers and of moments within filters. */
final class TestReader {

    // What is written otherwise is refused unread: an exponent alone can make a number of any length.
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}([.][0-9]{1,6})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private TestReader() {}

    static FieldTest answer(JsonObject json) {
        return switch (json.text("test")) {
            case "equal" -> new FieldTest.Equal(value(json.object("value")));
            case "one-of" -> oneOf(json);
            default -> compare(json);
        };
    }

    private static FieldTest oneOf(JsonObject json) {
        Set<FieldValue> values = new HashSet<>(json.objects("values", TestReader::value));
        FilterReader.checkSize(values, json, "values");
        if (values.stream().map(Answers::kind).distinct().count() > 1) {
            throw json.refusal("values", "wrong-type");
        }
        return new FieldTest.OneOf(values);
    }

    private static FieldTest compare(JsonObject json) {
        Comparison comparison = FilterReader.constant(Comparison.values(), json, "test");
        FieldValue value = value(json.object("value"));
        if (!Answers.isOrdered(value)) {
            throw json.refusal("value", "not-comparable");
        }
        return new FieldTest.Compare(comparison, value);
    }

    private static FieldValue value(JsonObject object) {
        return object.make(json -> {
            FieldValue value = anyValue(json, json.text("value"));
            Answers.check(value);
            return value;
        });
    }

    private static FieldValue anyValue(JsonObject json, String value) {
        return switch (json.text("kind")) {
            case "text" -> {
                if (value.length() > FieldType.ShortText.LIMIT) {
                    throw json.refusal("value", "too-long");
                }
                yield new FieldValue.Text(value);
            }
            case "number" -> new FieldValue.Decimal(new BigDecimal(matching(NUMBER, value)));
            case "day" -> new FieldValue.Date(day(matching(DAY, value)));
            case "choice" -> new FieldValue.Chosen(new FieldKey(value));
            default -> throw json.refusal("kind", "unknown-kind");
        };
    }

    private static String matching(Pattern shape, String value) {
        if (!shape.matcher(value).matches()) {
            throw new IllegalArgumentException("not in the shape");
        }
        return value;
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("no such day", noSuchDay);
        }
    }

    static TimeTest time(JsonObject json) {
        return switch (json.text("test")) {
            case "before" -> new TimeTest.Before(moment(json));
            case "after" -> new TimeTest.After(moment(json));
            case "within" -> within(json);
            default -> throw json.refusal("test", "unknown-kind");
        };
    }

    private static Instant moment(JsonObject json) {
        String text = json.text("moment");
        try {
            // The constructor knows the range; it is asked here, where the path is known.
            return new TimeTest.Before(Instant.parse(text)).moment();
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw json.refusal("moment", "not-a-moment");
        }
    }

    private static TimeTest within(JsonObject json) {
        String text = json.text("time");
        try {
            return new TimeTest.Within(Duration.parse(text));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException wrong) {
            throw json.refusal("time", "not-a-time");
        }
    }
}
