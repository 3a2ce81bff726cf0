package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.FlowRef;
import org.customerportal.json.Json;
import org.customerportal.organization.OrganizationId;
import org.customerportal.portal.PortalKey;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestReference;
import org.customerportal.staff.StaffId;
import org.customerportal.user.PortalUserId;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;
import org.jspecify.annotations.Nullable;

/** A request as a row. */
@Entity(name = "portal_request")
@Table(name = "portal_request")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class RequestEntity {

    @Id
    String tenant;

    @Id
    UUID id;

    String reference;
    String portal;

    @Column(name = "flow_key")
    String flowKey;

    @Column(name = "flow_version")
    String flowVersion;

    @Column(name = "requester_id")
    UUID requesterId;

    @Column(name = "organization_id")
    UUID organizationId;

    String subject;
    String description;

    /** The answers as JSON. */
    @Column(length = Json.MAX_LENGTH)
    String answers;

    String status;
    String category;

    @Nullable
    String assignee;

    @Column(name = "staff_only")
    boolean staffOnly;

    @Column(name = "created_at")
    long createdAt;

    /** Absent while the request is open. */
    @Nullable
    @Column(name = "closed_at")
    Long closedAt;

    @Column(name = "updated_at")
    long updatedAt;

    @Column(name = "staff_updated_at")
    long staffUpdatedAt;

    long version;

    static RequestEntity of(String tenant, CustomerRequest request) {
        RequestEntity row = new RequestEntity();
        row.tenant = tenant;
        row.id = request.id().value();
        row.reference = request.reference().value();
        row.portal = request.portal().value();
        row.flowKey = request.flow().key().value();
        row.flowVersion = request.flow().version();
        row.requesterId = request.requester().value();
        row.organizationId = request.organization().value();
        row.subject = request.subject();
        row.description = request.description();
        row.answers = FormValuesJson.write(request.values());
        row.status = request.status().value();
        row.category = request.category().name();
        row.assignee = request.assignee().map(StaffId::value).orElse(null);
        row.staffOnly = request.staffOnly();
        row.createdAt = Micros.of(request.createdAt());
        row.closedAt = request.closedAt().map(Micros::of).orElse(null);
        row.updatedAt = Micros.of(request.updatedAt());
        row.staffUpdatedAt = Micros.of(request.staffUpdatedAt());
        row.version = request.version();
        return row;
    }

    /** Sets every attribute but the key to those of this row; times only move forward. */
    Change fill(Change change) {
        return change.set("reference", reference)
                .set("portal", portal)
                .set("flowKey", flowKey)
                .set("flowVersion", flowVersion)
                .set("requesterId", requesterId)
                .set("organizationId", organizationId)
                .set("subject", subject)
                .set("description", description)
                .set("answers", answers)
                .set("status", status)
                .set("category", category)
                .set("assignee", assignee)
                .set("staffOnly", staffOnly)
                .set("createdAt", createdAt)
                .set("closedAt", closedAt)
                .forward("updatedAt", updatedAt)
                .forward("staffUpdatedAt", staffUpdatedAt)
                .set("version", version);
    }

    CustomerRequest request() {
        return new CustomerRequest(
                new RequestId(id),
                new RequestReference(reference),
                new PortalKey(portal),
                new FlowRef(new FlowKey(flowKey), flowVersion),
                new PortalUserId(requesterId),
                new OrganizationId(organizationId),
                subject,
                description,
                FormValuesJson.read(answers),
                new StatusKey(status),
                StatusCategory.valueOf(category),
                Optional.ofNullable(assignee).map(StaffId::new),
                staffOnly,
                Micros.instant(createdAt),
                Optional.ofNullable(closedAt).map(Micros::instant),
                Micros.instant(updatedAt),
                Micros.instant(staffUpdatedAt),
                version);
    }
}
