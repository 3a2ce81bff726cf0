package org.customerportal.request;

import java.time.Instant;
import java.util.Optional;
import org.customerportal.flow.FlowRef;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Position;
import org.customerportal.portal.PortalKey;
import org.customerportal.staff.StaffId;
import org.customerportal.user.PortalUserId;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/**
 * What a list reads of a request: no texts, no answers. The components mean what they mean in {@link CustomerRequest}.
 */
public record RequestRow(
        RequestId id,
        RequestReference reference,
        PortalKey portal,
        FlowRef flow,
        PortalUserId requester,
        OrganizationId organization,
        String subject,
        StatusKey status,
        StatusCategory category,
        Optional<StaffId> assignee,
        Instant createdAt,
        Instant updatedAt) {

    /** Returns the row of a request. */
    public static RequestRow of(CustomerRequest request) {
        return new RequestRow(
                request.id(),
                request.reference(),
                request.portal(),
                request.flow(),
                request.requester(),
                request.organization(),
                request.subject(),
                request.status(),
                request.category(),
                request.assignee(),
                request.createdAt(),
                request.updatedAt());
    }

    /** Returns where the row stands in a list. */
    public Position position() {
        return new Position(updatedAt, id.value());
    }
}
