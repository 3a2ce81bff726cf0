package org.customerportal.request.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestReference;
import org.customerportal.request.StaffCapabilities;
import org.customerportal.staff.StaffId;
import org.customerportal.text.LocalizedText;
import org.customerportal.user.PortalUserId;
import org.customerportal.workflow.Status;

/**
 * One request, as staff see it.
 *
 * @param id the request's id
 * @param reference what people call it
 * @param subject one line
 * @param description Markdown; may be empty
 * @param flow the flow's name
 * @param status the status with both of its labels
 * @param answers the answered questions of the form
 * @param requester who asked
 * @param requesterName the name of who asked
 * @param requesterEmail the address of who asked, as written
 * @param organization the name of the organization it is for
 * @param assignee who looks after it
 * @param assigneeName that person's name, or the id if the host no longer knows the person
 * @param staffOnly whether it does not exist for customers
 * @param createdAt when it was submitted
 * @param updatedAt the last change that customers can notice
 * @param staffUpdatedAt the last change of any kind
 * @param version to hand back with a command
 * @param may what the viewer may do now
 */
public record StaffRequestView(
        RequestId id,
        RequestReference reference,
        String subject,
        String description,
        LocalizedText flow,
        Status status,
        List<AnsweredField> answers,
        PortalUserId requester,
        String requesterName,
        String requesterEmail,
        String organization,
        Optional<StaffId> assignee,
        Optional<String> assigneeName,
        boolean staffOnly,
        Instant createdAt,
        Instant updatedAt,
        Instant staffUpdatedAt,
        long version,
        StaffCapabilities may) {

    public StaffRequestView {
        answers = List.copyOf(answers);
    }
}
