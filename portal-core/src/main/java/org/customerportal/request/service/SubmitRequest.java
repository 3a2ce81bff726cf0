package org.customerportal.request.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.customerportal.flow.FlowKey;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.CustomerRequest;
import org.customerportal.text.TypedText;

/**
 * A request to be submitted.
 *
 * @param flow which flow
 * @param organization for which of the requester's organizations
 * @param subject put on one line as {@link TypedText#line} does
 * @param description Markdown, kept as {@link TypedText#lines} does; may be empty
 * @param fields what was typed into the flow's form, by field key
 * @param key makes the call repeatable: the same key gives the same request
 */
public record SubmitRequest(
        FlowKey flow,
        OrganizationId organization,
        @NotBlank @Size(max = CustomerRequest.MAX_SUBJECT) String subject,
        @Size(max = CustomerRequest.MAX_DESCRIPTION) String description,
        Map<String, String> fields,
        Optional<IdempotencyKey> key) {

    public SubmitRequest {
        subject = TypedText.line(subject);
        description = TypedText.lines(description);
        fields = Map.copyOf(fields);
    }

    /** Returns what must be the same when the call is repeated. */
    List<String> input() {
        List<String> parts =
                new ArrayList<>(List.of(flow.value(), organization.value().toString(), subject, description));
        new TreeMap<>(fields).forEach((field, value) -> {
            parts.add(field);
            parts.add(value);
        });
        return parts;
    }
}
