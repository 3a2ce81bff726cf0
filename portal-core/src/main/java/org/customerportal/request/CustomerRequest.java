package org.customerportal.request;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.customerportal.flow.FlowRef;
import org.customerportal.flow.FormValues;
import org.customerportal.organization.OrganizationId;
import org.customerportal.portal.PortalKey;
import org.customerportal.search.SearchWords;
import org.customerportal.staff.StaffId;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.RequestFacts;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/**
 * Something that a customer asked for. Immutable: a change returns a new value; only repositories advance the version.
 *
 * @param id the request's id
 * @param reference what people call it
 * @param portal where it was submitted
 * @param flow the version of the flow it was submitted with, for good
 * @param requester who asked
 * @param organization for which organization
 * @param subject 1 to {@value #MAX_SUBJECT} characters on one line
 * @param description Markdown as written, at most {@value #MAX_DESCRIPTION} characters; may be empty
 * @param values the answers to the flow's form
 * @param status where it stands in its workflow
 * @param category the category of that status
 * @param assignee who looks after it
 * @param staffOnly whether it does not exist for customers
 * @param createdAt when it was submitted
 * @param closedAt when it was last completed; empty while it is open
 * @param updatedAt the last change that customers can notice; lists sort by it
 * @param staffUpdatedAt the last change of any kind
 * @param version 0 until first stored
 */
public record CustomerRequest(
        RequestId id,
        RequestReference reference,
        PortalKey portal,
        FlowRef flow,
        PortalUserId requester,
        OrganizationId organization,
        String subject,
        String description,
        FormValues values,
        StatusKey status,
        StatusCategory category,
        Optional<StaffId> assignee,
        boolean staffOnly,
        Instant createdAt,
        Optional<Instant> closedAt,
        Instant updatedAt,
        Instant staffUpdatedAt,
        long version) {

    /** The longest subject, in characters. */
    public static final int MAX_SUBJECT = 200;

    /** The longest description, in characters. */
    public static final int MAX_DESCRIPTION = 20_000;

    public CustomerRequest {
        requireNonNull(id, "id");
        requireNonNull(reference, "reference");
        requireNonNull(portal, "portal");
        requireNonNull(flow, "flow");
        requireNonNull(requester, "requester");
        requireNonNull(organization, "organization");
        requireNonNull(values, "values");
        requireNonNull(status, "status");
        requireNonNull(category, "category");
        requireNonNull(assignee, "assignee");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(closedAt, "closedAt");
        requireNonNull(updatedAt, "updatedAt");
        requireNonNull(staffUpdatedAt, "staffUpdatedAt");
        subject = subject.strip();
        if (subject.isEmpty() || subject.length() > MAX_SUBJECT) {
            throw new IllegalArgumentException("subject has 1 to " + MAX_SUBJECT + " characters");
        }
        if (description.length() > MAX_DESCRIPTION) {
            throw new IllegalArgumentException("description has at most " + MAX_DESCRIPTION + " characters");
        }
    }

    /**
     * Returns what the visibility rule looks at.
     *
     * @param involved whom it concerns beside the requester
     * @param traits finds what the host says of organization and requester
     */
    public RequestFacts facts(Collection<Involved> involved, Function<Bearer, Traits> traits) {
        return new RequestFacts(
                requester,
                organization,
                Set.copyOf(involved),
                staffOnly,
                flow.key(),
                status,
                category,
                createdAt,
                closedAt,
                values.forFilters(),
                traits);
    }

    /** Returns the words by which this request is found: those of its reference, subject and description. */
    public SearchWords words() {
        return SearchWords.of(reference.value(), subject, description);
    }

    /** Returns this request in another status of its workflow; customers notice. */
    public CustomerRequest inStatus(Status next, Instant now) {
        return new CustomerRequest(
                id,
                reference,
                portal,
                flow,
                requester,
                organization,
                subject,
                description,
                values,
                next.key(),
                next.category(),
                assignee,
                staffOnly,
                createdAt,
                closedIn(next.category(), now),
                now,
                now,
                version);
    }

    /**
     * Returns this request in other hands.
     *
     * @param noticed whether customers can see who looks after it, and so notice the change
     */
    public CustomerRequest assignedTo(Optional<StaffId> newAssignee, boolean noticed, Instant now) {
        return new CustomerRequest(
                id,
                reference,
                portal,
                flow,
                requester,
                organization,
                subject,
                description,
                values,
                status,
                category,
                newAssignee,
                staffOnly,
                createdAt,
                closedAt,
                noticed ? now : updatedAt,
                now,
                version);
    }

    /** Returns this request as one of another organization. */
    public CustomerRequest madeFor(OrganizationId other) {
        return new CustomerRequest(
                id,
                reference,
                portal,
                flow,
                requester,
                other,
                subject,
                description,
                values,
                status,
                category,
                assignee,
                staffOnly,
                createdAt,
                closedAt,
                updatedAt,
                staffUpdatedAt,
                version);
    }

    /** Returns this request with later times; no change is ever undone by an earlier instant. */
    public CustomerRequest touched(Instant newUpdatedAt, Instant newStaffUpdatedAt) {
        return new CustomerRequest(
                id,
                reference,
                portal,
                flow,
                requester,
                organization,
                subject,
                description,
                values,
                status,
                category,
                assignee,
                staffOnly,
                createdAt,
                closedAt,
                later(updatedAt, newUpdatedAt),
                later(staffUpdatedAt, newStaffUpdatedAt),
                version);
    }

    /** Returns this request one version ahead; repositories call it once a change is stored. */
    public CustomerRequest nextVersion() {
        return new CustomerRequest(
                id,
                reference,
                portal,
                flow,
                requester,
                organization,
                subject,
                description,
                values,
                status,
                category,
                assignee,
                staffOnly,
                createdAt,
                closedAt,
                updatedAt,
                staffUpdatedAt,
                version + 1);
    }

    // Going from one completed status to another does not complete a request again.
    private Optional<Instant> closedIn(StatusCategory next, Instant now) {
        return next.isOpen() ? Optional.empty() : closedAt.or(() -> Optional.of(now));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
