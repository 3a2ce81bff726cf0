package org.customerportal.benchmarks.contestant.springdata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as an entity. Filled by the provider. */
@Entity
@Table(name = "portal_request")
@SuppressWarnings("NullAway.Init")
class TicketEntity {

    @Id
    UUID id;

    String tenant;
    String reference;

    @Column(name = "flow_key")
    String flowKey;

    @Column(name = "requester_id")
    UUID requesterId;

    @Column(name = "organization_id")
    UUID organizationId;

    String subject;
    String description;
    String answers;
    String status;
    String category;

    @Nullable
    String assignee;

    @Column(name = "staff_only")
    boolean staffOnly;

    @Column(name = "created_at")
    long createdAt;

    @Column(name = "updated_at")
    long updatedAt;

    long version;
}
