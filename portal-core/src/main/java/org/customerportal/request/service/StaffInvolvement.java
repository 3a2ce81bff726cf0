package org.customerportal.request.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.organization.OrganizationId;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestCapabilities;
import org.customerportal.request.RequestId;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.Involved.Participant;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.StaffViewer;

/**
 * Whom staff involve in a request beside its requester. A change counts from the next call of whoever is concerned.
 * Whoever becomes a participant or an approver is told.
 */
public final class StaffInvolvement {

    private final StaffMember member;
    private final RequestPorts ports;
    private final RequestScope scope;

    /** Makes the service for this person of the host. */
    public StaffInvolvement(StaffMember member, RequestPorts ports) {
        this.member = member;
        this.ports = ports;
        this.scope = new StaffViewer(member).scope();
    }

    /**
     * Returns whom a request concerns: participants, then approvers, then related organizations.
     *
     * @throws NotFoundException if there is no such request
     */
    public List<Involved> list(RequestId request) {
        member.require(StaffRight.READ_REQUESTS);
        return ports.useCases().run(() -> ports.involvements().of(find(request).id(), scope));
    }

    /**
     * Lets a portal user follow a request. Whoever follows it already gets these details.
     *
     * @param commenting whether the user may also say something
     * @throws NotFoundException if there is no such request or no such user
     * @throws InvalidInputException at {@code user} if the user is disabled or erased
     * @throws org.customerportal.problem.NotAllowedException {@code RIGHT_MISSING}, {@code TOO_MANY_INVOLVED}
     */
    public void addParticipant(RequestId request, PortalUserId user, boolean commenting) {
        add(request, new Participant(user, commenting));
    }

    /**
     * Makes a portal user one whose approval is asked for.
     *
     * @throws NotFoundException as in {@link #addParticipant}
     * @throws InvalidInputException as in {@link #addParticipant}
     * @throws org.customerportal.problem.NotAllowedException as in {@link #addParticipant}
     */
    public void addApprover(RequestId request, PortalUserId user) {
        add(request, new Involved.Approver(user));
    }

    /**
     * Makes a request one that is about another organization too, whose members then see it as far as their sharing goes.
     *
     * @throws NotFoundException if there is no such request or no such organization
     * @throws org.customerportal.problem.NotAllowedException as in {@link #addParticipant}
     */
    public void addRelatedOrganization(RequestId request, OrganizationId organization) {
        add(request, new Involved.RelatedOrganization(organization));
    }

    /**
     * Ends the part that this party has in a request, whatever its details; nothing happens if there is none.
     *
     * @throws NotFoundException if there is no such request
     * @throws org.customerportal.problem.NotAllowedException {@code RIGHT_MISSING}
     */
    public void remove(RequestId id, Involved party) {
        ports.useCases().run(() -> {
            CustomerRequest request = findToWorkOn(id);
            boolean removed = ports.involvements().remove(id, party);
            if (removed) {
                record(EventType.INVOLVED_REMOVED, request, details(request, party));
            }
            return removed;
        });
    }

    private void add(RequestId id, Involved party) {
        ports.useCases().run(() -> {
            CustomerRequest request = findToWorkOn(id);
            party.fold(
                    participant -> require(participant.user()),
                    approver -> require(approver.user()),
                    related -> require(related.organization()));
            boolean known = ports.involvements().of(id, scope).stream().anyMatch(party::sameParty);
            boolean added = ports.involvements().put(id, party);
            if (added) {
                Map<String, String> details = new HashMap<>(details(request, party));
                if (known) {
                    details.put("known", "true");
                }
                record(EventType.INVOLVED_ADDED, request, details);
            }
            return added;
        });
    }

    private boolean require(PortalUserId id) {
        PortalUser user = ports.users().find(id).orElseThrow(() -> new NotFoundException("user"));
        return switch (user.state()) {
            case INVITED, ACTIVE -> true;
            case DISABLED, ERASED -> throw new InvalidInputException(Violation.of("user", "not-an-option"));
        };
    }

    private boolean require(OrganizationId id) {
        if (ports.organizations().find(id).isEmpty()) {
            throw new NotFoundException("organization");
        }
        return true;
    }

    private CustomerRequest findToWorkOn(RequestId id) {
        member.require(StaffRight.READ_REQUESTS);
        CustomerRequest request = find(id);
        RequestCapabilities.of(member, request, ports.flows().of(request.flow()).workflow())
                .involve()
                .require();
        return request;
    }

    private CustomerRequest find(RequestId id) {
        return ports.requests().find(id, scope).orElseThrow(() -> new NotFoundException("request"));
    }

    private void record(EventType type, CustomerRequest request, Map<String, String> details) {
        EventSubject subject =
                new EventSubject(EventSubject.Kind.REQUEST, request.id().value());
        ports.useCases().record(type, Actor.staff(member.id()), subject, details);
    }

    private static Map<String, String> details(CustomerRequest request, Involved party) {
        return Map.of(
                "portal", request.portal().value(),
                "relation", party.relation().name(),
                "party", party.party().toString(),
                "commenting",
                        party.fold(Participant::commenting, approver -> true, related -> false)
                                .toString());
    }
}
