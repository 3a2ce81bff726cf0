package org.customerportal.request.service;

import java.time.Instant;
import java.util.Optional;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestReference;
import org.customerportal.text.LocalizedText;
import org.customerportal.workflow.StatusCategory;

/**
 * A request in a list, as customers see it.
 *
 * @param id the request's id
 * @param reference what people call it
 * @param subject one line
 * @param flow the flow's name
 * @param status the status in words for customers
 * @param category the status's category
 * @param requester who asked
 * @param assignee who looks after it, where the portal shows that
 * @param createdAt when it was submitted
 * @param updatedAt the last change that customers can notice
 */
public record RequestSummary(
        RequestId id,
        RequestReference reference,
        String subject,
        LocalizedText flow,
        LocalizedText status,
        StatusCategory category,
        String requester,
        Optional<String> assignee,
        Instant createdAt,
        Instant updatedAt) {}
