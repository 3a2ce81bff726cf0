package org.customerportal.visibility;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.customerportal.filter.Relation;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.organization.OrganizationId;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUserId;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/**
 * What the visibility rule looks at.
 *
 * @param requester who asked
 * @param organization for which organization
 * @param involved whom else it concerns
 * @param staffOnly whether the request does not exist for customers
 * @param flow what was asked for
 * @param status where it stands
 * @param category the category of that status
 * @param createdAt when it was submitted
 * @param closedAt when it was last completed; empty while it is open
 * @param answers the answers that filters may look at
 * @param traits what the host says of its organization and requester now, found when it is asked for
 */
public record RequestFacts(
        PortalUserId requester,
        OrganizationId organization,
        Set<Involved> involved,
        boolean staffOnly,
        FlowKey flow,
        StatusKey status,
        StatusCategory category,
        Instant createdAt,
        Optional<Instant> closedAt,
        Map<FieldKey, FieldValue> answers,
        Function<Bearer, Traits> traits) {

    public RequestFacts {
        requireNonNull(requester, "requester");
        requireNonNull(organization, "organization");
        requireNonNull(flow, "flow");
        requireNonNull(status, "status");
        requireNonNull(category, "category");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(closedAt, "closedAt");
        requireNonNull(traits, "traits");
        involved = Set.copyOf(involved);
        answers = Map.copyOf(answers);
    }

    /** Says whether this party has the relation to the request. */
    boolean relates(Relation relation, UUID party) {
        return switch (relation) {
            case REQUESTER -> requester.value().equals(party);
            case ORGANIZATION -> organization.value().equals(party);
            case PARTICIPANT, APPROVER, RELATED_ORGANIZATION ->
                involved.stream()
                        .anyMatch(
                                one -> one.relation() == relation && one.party().equals(party));
        };
    }
}
