package org.customerportal.jpa;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FormValues;
import org.customerportal.json.Json;
import org.customerportal.json.JsonObject;

/** Answers as JSON: a list, because objects do not keep the order of the form. */
final class FormValuesJson {

    private FormValuesJson() {}

    static String write(FormValues values) {
        List<Map<String, String>> answers = values.byField().entrySet().stream()
                .map(answer -> answer(answer.getKey(), answer.getValue()))
                .toList();
        List<String> filterable =
                values.filterable().stream().map(FieldKey::value).sorted().toList();
        return Json.write(Map.of("answers", answers, "filterable", filterable));
    }

    static FormValues read(String json) {
        Map<FieldKey, FieldValue> byField = new LinkedHashMap<>();
        JsonObject document = JsonObject.of(Json.read(json));
        for (JsonObject answer : document.objects("answers", answer -> answer)) {
            byField.put(new FieldKey(answer.text("field")), value(answer));
        }
        return new FormValues(
                byField,
                document.texts("filterable").stream().map(FieldKey::new).collect(Collectors.toUnmodifiableSet()));
    }

    private static Map<String, String> answer(FieldKey field, FieldValue value) {
        return value.fold(
                text -> answer(field, "text", text),
                number -> answer(field, "number", number.toString()),
                day -> answer(field, "day", day.toString()),
                option -> answer(field, "choice", option.value()));
    }

    private static Map<String, String> answer(FieldKey field, String kind, String value) {
        return Map.of("field", field.value(), "kind", kind, "value", value);
    }

    private static FieldValue value(JsonObject answer) {
        String value = answer.text("value");
        return switch (answer.text("kind")) {
            case "text" -> new FieldValue.Text(value);
            case "number" -> new FieldValue.Decimal(new BigDecimal(value));
            case "day" -> new FieldValue.Date(LocalDate.parse(value));
            case "choice" -> new FieldValue.Chosen(new FieldKey(value));
            default -> throw new IllegalStateException("Unknown kind of answer: " + answer.text("kind"));
        };
    }
}
