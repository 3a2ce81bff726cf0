package org.customerportal.request.service;

import java.time.Instant;
import java.util.Optional;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestReference;
import org.customerportal.text.LocalizedText;
import org.customerportal.workflow.StatusCategory;

/**
 * A request in the work list of staff.
 *
 * @param id the request's id
 * @param reference what people call it
 * @param subject one line
 * @param flow the flow's name
 * @param status the status in words for staff
 * @param category the status's category
 * @param requester who asked
 * @param organization for which organization
 * @param assignee who looks after it
 * @param createdAt when it was submitted
 * @param updatedAt the last change that customers can notice; the list sorts by it
 */
public record StaffRequestSummary(
        RequestId id,
        RequestReference reference,
        String subject,
        LocalizedText flow,
        LocalizedText status,
        StatusCategory category,
        String requester,
        String organization,
        Optional<String> assignee,
        Instant createdAt,
        Instant updatedAt) {}
