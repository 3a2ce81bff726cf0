package org.customerportal.request.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.filter.Relation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.CustomerRequest;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Involved;

/** How an event names the party that was involved or is no longer: written and read in this one place. */
public final class InvolvedChange {

    private static final Set<EventType> TYPES = Set.of(EventType.INVOLVED_ADDED, EventType.INVOLVED_REMOVED);
    private static final String RELATION = "relation";
    private static final String PARTY = "party";
    private static final String COMMENTING = "commenting";
    private static final String KNOWN = "known";

    private InvolvedChange() {}

    /** Reads whom an event is about; empty if it is about something else. */
    public static Optional<Involved> party(PortalEvent event) {
        if (!TYPES.contains(event.type())) {
            return Optional.empty();
        }
        return party(
                Relation.valueOf(event.detail(RELATION)),
                UUID.fromString(event.detail(PARTY)),
                Boolean.parseBoolean(event.detail(COMMENTING)));
    }

    /** Reads who got a part that they did not have before; empty if the event is about something else. */
    public static Optional<Involved> newcomer(PortalEvent event) {
        return event.type() == EventType.INVOLVED_ADDED && !event.details().containsKey(KNOWN)
                ? party(event)
                : Optional.empty();
    }

    /**
     * Returns the details of a part that was added or changed.
     *
     * @param known whether the party had this part before
     */
    static Map<String, String> added(CustomerRequest request, Involved party, boolean known) {
        Map<String, String> details = new HashMap<>(ended(request, party));
        if (known) {
            details.put(KNOWN, "true");
        }
        return details;
    }

    /** Returns the details of a part that ended. */
    static Map<String, String> ended(CustomerRequest request, Involved party) {
        return Map.of(
                "portal",
                request.portal().value(),
                RELATION,
                party.relation().name(),
                PARTY,
                party.party().toString(),
                COMMENTING,
                Boolean.toString(party.commenting()));
    }

    private static Optional<Involved> party(Relation relation, UUID party, boolean commenting) {
        return switch (relation) {
            case PARTICIPANT -> Optional.of(new Involved.Participant(new PortalUserId(party), commenting));
            case APPROVER -> Optional.of(new Involved.Approver(new PortalUserId(party)));
            case RELATED_ORGANIZATION -> Optional.of(new Involved.RelatedOrganization(new OrganizationId(party)));
            case REQUESTER, ORGANIZATION -> Optional.empty();
        };
    }
}
