package org.customerportal.request.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.flow.RequestFlow;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.AssigneeDisplay;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.TooBroadException;
import org.customerportal.problem.Violation;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestCapabilities;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRow;
import org.customerportal.request.StaffCapabilities;
import org.customerportal.search.SearchText;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.StaffViewer;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.StatusKey;

/** What staff do with requests: read, assign, move along the workflow. */
public final class StaffRequests {

    private final StaffMember member;
    private final Map<PortalKey, PortalDefinition> portals;
    private final RequestPorts ports;
    private final RequestScope scope;

    /** Makes the service for this person of the host. */
    public StaffRequests(StaffMember member, Map<PortalKey, PortalDefinition> portals, RequestPorts ports) {
        this.member = member;
        this.portals = Map.copyOf(portals);
        this.ports = ports;
        this.scope = new StaffViewer(member).scope();
    }

    /** Returns requests of one cut, latest change first. */
    public Page<StaffRequestSummary> list(OverviewTab tab, PageRequest page) {
        return list(RequestListing.of(tab), page);
    }

    /**
     * Returns those requests of one cut in whose reference, subject, description or public comments the text is found,
     * latest change first.
     *
     * @param text what somebody typed, as {@link SearchText#typed} reads it
     * @throws InvalidInputException at {@code search}; no storage was asked
     * @throws TooBroadException if the storage gave up looking
     */
    public Page<StaffRequestSummary> search(String text, OverviewTab tab, PageRequest page) {
        return list(RequestListing.of(tab).finding(text), page);
    }

    /**
     * Returns one request.
     *
     * @throws NotFoundException if there is none with this id
     */
    public StaffRequestView get(RequestId id) {
        member.require(StaffRight.READ_REQUESTS);
        return ports.useCases().run(() -> view(find(id)));
    }

    /**
     * Moves a request to another status of its workflow.
     *
     * @param version the version that the decision was made on
     * @return the request as now stored
     * @throws NotFoundException if there is none with this id
     * @throws InvalidInputException at {@code status} if the workflow has no such status
     * @throws org.customerportal.problem.NotAllowedException for the reason that {@link StaffRequestView#may} tells,
     *     or {@code NO_SUCH_TRANSITION}
     * @throws StaleVersionException if somebody changed the request since; nothing is written
     */
    public StaffRequestView move(RequestId id, StatusKey target, long version) {
        return ports.useCases().run(() -> {
            CustomerRequest request = find(id, version);
            RequestFlow flow = ports.flows().of(request.flow());
            Status next = flow.workflow().find(target).orElseThrow(CustomerRequests::unknownStatus);
            capabilities(request).move(target).require();
            return view(new StatusMoves(ports).move(request, next, Actor.staff(member.id())));
        });
    }

    /**
     * Gives a request to somebody, or to nobody.
     *
     * @param version the version that the decision was made on
     * @return the request as now stored
     * @throws NotFoundException if there is none with this id
     * @throws InvalidInputException at {@code assignee} if the host's directory does not offer the person
     * @throws org.customerportal.problem.NotAllowedException {@code RIGHT_MISSING}
     * @throws StaleVersionException if somebody changed the request since; nothing is written
     */
    public StaffRequestView assign(RequestId id, Optional<StaffId> assignee, long version) {
        assignee.ifPresent(this::requireAssignable);
        return ports.useCases().run(() -> {
            CustomerRequest request = find(id, version);
            capabilities(request).assign().require();
            if (request.assignee().equals(assignee)) {
                return view(request);
            }
            boolean noticed = display(request) != AssigneeDisplay.HIDDEN;
            CustomerRequest given = ports.requests()
                    .replace(request.assignedTo(
                            assignee, noticed, ports.useCases().now()));
            ports.useCases()
                    .record(
                            EventType.ASSIGNEE_CHANGED,
                            Actor.staff(member.id()),
                            new EventSubject(EventSubject.Kind.REQUEST, id.value()),
                            Map.of(
                                    "portal", request.portal().value(),
                                    "from",
                                            request.assignee()
                                                    .map(StaffId::value)
                                                    .orElse(""),
                                    "to", assignee.map(StaffId::value).orElse("")));
            return view(given);
        });
    }

    /** Returns the people to whom requests can be given, in the order to show; at most 200. */
    public List<StaffMember> assignable() {
        member.require(StaffRight.READ_REQUESTS);
        return ports.staff().assignable();
    }

    private Page<StaffRequestSummary> list(RequestListing listing, PageRequest page) {
        member.require(StaffRight.READ_REQUESTS);
        return listing.read(ports, scope, page, this::summary);
    }

    private void requireAssignable(StaffId id) {
        if (ports.staff().assignable().stream()
                .noneMatch(offered -> offered.id().equals(id))) {
            throw new InvalidInputException(Violation.of("assignee", "not-an-option"));
        }
    }

    private CustomerRequest find(RequestId id, long version) {
        member.require(StaffRight.READ_REQUESTS);
        CustomerRequest request = find(id);
        if (request.version() != version) {
            throw new StaleVersionException("request", version);
        }
        return request;
    }

    private CustomerRequest find(RequestId id) {
        return ports.requests().find(id, scope).orElseThrow(() -> new NotFoundException("request"));
    }

    private StaffCapabilities capabilities(CustomerRequest request) {
        return RequestCapabilities.of(
                member, request, ports.flows().of(request.flow()).workflow());
    }

    private AssigneeDisplay display(CustomerRequest request) {
        return Optional.ofNullable(portals.get(request.portal()))
                .map(portal -> portal.settings().assignee())
                .orElse(AssigneeDisplay.NAME);
    }

    private StaffRequestSummary summary(RequestRow row, RequestNames names) {
        RequestFlow flow = ports.flows().of(row.flow());
        return new StaffRequestSummary(
                row.id(),
                row.reference(),
                row.subject(),
                flow.name(),
                flow.workflow().status(row.status()).staffLabel(),
                row.category(),
                names.requester(row.requester()),
                names.organization(row.organization()),
                names.assigneeForStaff(row.assignee()),
                row.createdAt(),
                row.updatedAt());
    }

    private StaffRequestView view(CustomerRequest request) {
        RequestFlow flow = ports.flows().of(request.flow());
        RequestNames names = RequestNames.of(List.of(RequestRow.of(request)), ports);
        return new StaffRequestView(
                request.id(),
                request.reference(),
                request.subject(),
                request.description(),
                flow.name(),
                flow.workflow().status(request.status()),
                AnsweredField.of(flow, request.values()),
                request.requester(),
                names.requester(request.requester()),
                names.requesterEmail(request.requester()),
                names.organization(request.organization()),
                request.assignee(),
                names.assigneeForStaff(request.assignee()),
                request.staffOnly(),
                request.createdAt(),
                request.updatedAt(),
                request.staffUpdatedAt(),
                request.version(),
                capabilities(request));
    }
}
