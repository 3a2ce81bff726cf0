package org.customerportal.flow;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.json.Json;
import org.customerportal.text.LocalizedText;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.Transition;
import org.customerportal.workflow.Workflow;

/** Writes definitions of flows as JSON; {@link FlowReader} reads them back. */
final class FlowJson {

    static final int FORMAT = 1;

    private FlowJson() {}

    static FlowRef ref(RequestFlow flow) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(write(flow).getBytes(StandardCharsets.UTF_8));
            return new FlowRef(flow.key(), HexFormat.of().formatHex(hash, 0, 8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String write(RequestFlow flow) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("key", flow.key().value());
        json.put("name", text(flow.name()));
        flow.help().ifPresent(help -> json.put("help", text(help)));
        json.put("fields", flow.form().fields().stream().map(FlowJson::field).toList());
        json.put("workflow", workflow(flow.workflow()));
        return Json.write(json);
    }

    static RequestFlow read(String json) {
        return FlowReader.read(Json.read(json));
    }

    private static Map<String, Object> text(LocalizedText text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fallback", text.fallback());
        if (!text.translations().isEmpty()) {
            json.put("translations", text.translations());
        }
        return json;
    }

    private static Map<String, Object> field(FormField field) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", field.key().value());
        json.put("label", text(field.label()));
        field.hint().ifPresent(hint -> json.put("hint", text(hint)));
        json.put("required", field.required());
        if (field.filterable()) {
            // Left out otherwise, so that versions from before there were filters keep their names.
            json.put("filterable", true);
        }
        json.putAll(field.type()
                .fold(new FieldType.Cases<>(
                        line -> Map.<String, Object>of("type", "short-text", "maxLength", line.maxLength()),
                        lines -> Map.of("type", "long-text", "maxLength", lines.maxLength()),
                        FlowJson::number,
                        FlowJson::day,
                        choice -> Map.of("type", "choice", "options", options(choice)))));
        return json;
    }

    private static Map<String, Object> number(FieldType.Number number) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "number");
        json.put("decimals", number.decimals());
        number.min().map(BigDecimal::toPlainString).ifPresent(min -> json.put("min", min));
        number.max().map(BigDecimal::toPlainString).ifPresent(max -> json.put("max", max));
        return json;
    }

    private static Map<String, Object> day(FieldType.Day day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "day");
        day.earliest().map(LocalDate::toString).ifPresent(earliest -> json.put("earliest", earliest));
        day.latest().map(LocalDate::toString).ifPresent(latest -> json.put("latest", latest));
        return json;
    }

    private static List<Map<String, Object>> options(FieldType.Choice choice) {
        return choice.options().stream()
                .map(option -> Map.of("key", option.key().value(), "label", text(option.label())))
                .toList();
    }

    private static Map<String, Object> workflow(Workflow workflow) {
        return Map.of(
                "initial", workflow.initial().value(),
                "statuses", workflow.statuses().stream().map(FlowJson::status).toList(),
                "transitions",
                        workflow.transitions().stream()
                                .map(FlowJson::transition)
                                .toList());
    }

    private static Map<String, Object> status(Status status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", status.key().value());
        json.put("category", status.category().name());
        json.put("staffLabel", text(status.staffLabel()));
        json.put("customerLabel", text(status.customerLabel()));
        Optional<String> after = status.afterCustomerReply().map(key -> key.value());
        after.ifPresent(key -> json.put("afterCustomerReply", key));
        return json;
    }

    private static Map<String, Object> transition(Transition transition) {
        return Map.of(
                "from", transition.from().value(),
                "to", transition.to().value(),
                "by", transition.by().stream().map(Enum::name).sorted().toList());
    }
}
