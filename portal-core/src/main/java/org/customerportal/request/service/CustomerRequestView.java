package org.customerportal.request.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.customerportal.request.CustomerCapabilities;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestReference;
import org.customerportal.text.LocalizedText;
import org.customerportal.workflow.StatusCategory;

/**
 * One request, as customers see it. Nothing in it changes by what only staff may notice: no version, no staff time.
 *
 * @param id the request's id
 * @param reference what people call it
 * @param subject one line
 * @param description Markdown; may be empty
 * @param flow the flow's name
 * @param status the status in words for customers
 * @param category the status's category
 * @param answers the answered questions of the form
 * @param requester who asked
 * @param own whether the viewer asked
 * @param organization for which organization
 * @param assignee who looks after it, where the portal shows that
 * @param createdAt when it was submitted
 * @param updatedAt the last change that customers can notice
 * @param muted whether the viewer wants to hear nothing more of it
 * @param may what the viewer may do now
 */
public record CustomerRequestView(
        RequestId id,
        RequestReference reference,
        String subject,
        String description,
        LocalizedText flow,
        LocalizedText status,
        StatusCategory category,
        List<AnsweredField> answers,
        String requester,
        boolean own,
        String organization,
        Optional<String> assignee,
        Instant createdAt,
        Instant updatedAt,
        boolean muted,
        CustomerCapabilities may) {

    public CustomerRequestView {
        answers = List.copyOf(answers);
    }
}
