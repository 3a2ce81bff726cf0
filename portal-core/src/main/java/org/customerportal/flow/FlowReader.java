package org.customerportal.flow;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.customerportal.json.JsonObject;
import org.customerportal.text.LocalizedText;
import org.customerportal.workflow.Party;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;
import org.customerportal.workflow.Transition;
import org.customerportal.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** Reads definitions of flows that {@link FlowJson} wrote; every mistake is refused with its path. */
final class FlowReader {

    private FlowReader() {}

    static RequestFlow read(Map<String, @Nullable Object> document) {
        return JsonObject.of(document).make(json -> {
            if (json.number("format") != FlowJson.FORMAT) {
                throw new IllegalArgumentException("unknown format");
            }
            return new RequestFlow(
                    new FlowKey(json.text("key")),
                    text(json.object("name")),
                    json.optionalObject("help").map(FlowReader::text),
                    new Form(json.objects("fields", FlowReader::field)),
                    workflow(json.object("workflow")));
        });
    }

    private static LocalizedText text(JsonObject object) {
        return object.make(json -> new LocalizedText(
                json.text("fallback"),
                json.optionalObject("translations")
                        .map(FlowReader::translations)
                        .orElse(Map.of())));
    }

    private static Map<String, String> translations(JsonObject object) {
        return object.make(json -> {
            Map<String, String> translations = new LinkedHashMap<>();
            json.keys().forEach(tag -> translations.put(tag, json.text(tag)));
            return translations;
        });
    }

    private static FormField field(JsonObject object) {
        return object.make(json -> new FormField(
                new FieldKey(json.text("key")),
                type(json),
                text(json.object("label")),
                json.optionalObject("hint").map(FlowReader::text),
                json.truth("required"),
                json.optionalTruth("filterable").orElse(false)));
    }

    private static FieldType type(JsonObject json) {
        return switch (json.text("type")) {
            case "short-text" -> new FieldType.ShortText(json.number("maxLength"));
            case "long-text" -> new FieldType.LongText(json.number("maxLength"));
            case "number" ->
                new FieldType.Number(
                        json.optionalText("min").map(BigDecimal::new),
                        json.optionalText("max").map(BigDecimal::new),
                        json.number("decimals"));
            case "day" -> new FieldType.Day(day(json, "earliest"), day(json, "latest"));
            case "choice" -> new FieldType.Choice(json.objects("options", FlowReader::option));
            default -> throw new IllegalArgumentException("unknown type");
        };
    }

    private static Optional<LocalDate> day(JsonObject json, String key) {
        try {
            return json.optionalText(key).map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException("not a day", notADay);
        }
    }

    private static FieldType.Option option(JsonObject object) {
        return object.make(json -> new FieldType.Option(new FieldKey(json.text("key")), text(json.object("label"))));
    }

    private static Workflow workflow(JsonObject object) {
        return object.make(json -> new Workflow(
                new StatusKey(json.text("initial")),
                json.objects("statuses", FlowReader::status),
                json.objects("transitions", FlowReader::transition)));
    }

    private static Status status(JsonObject object) {
        return object.make(json -> new Status(
                new StatusKey(json.text("key")),
                StatusCategory.valueOf(json.text("category")),
                text(json.object("staffLabel")),
                text(json.object("customerLabel")),
                json.optionalText("afterCustomerReply").map(StatusKey::new)));
    }

    private static Transition transition(JsonObject object) {
        return object.make(json -> new Transition(
                new StatusKey(json.text("from")),
                new StatusKey(json.text("to")),
                json.texts("by").stream().map(Party::valueOf).collect(Collectors.toSet())));
    }
}
