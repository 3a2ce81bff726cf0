package org.customerportal.request.service;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.FormEvaluator;
import org.customerportal.flow.FormValues;
import org.customerportal.flow.RequestFlow;
import org.customerportal.page.Count;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.TooBroadException;
import org.customerportal.problem.Violation;
import org.customerportal.problem.Violations;
import org.customerportal.request.CustomerCapabilities;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestCapabilities;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestReference;
import org.customerportal.request.RequestRow;
import org.customerportal.search.SearchText;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.Explanation;
import org.customerportal.visibility.RequestFacts;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/** What a signed-in customer does with requests: choose a flow, submit, follow, cancel. */
public final class CustomerRequests {

    private final CustomerViewer viewer;
    private final PortalDefinition portal;
    private final RequestPorts ports;
    private final RequestScope scope;

    /** Makes the service for this customer in this portal. */
    public CustomerRequests(CustomerViewer viewer, PortalDefinition portal, RequestPorts ports) {
        this.viewer = viewer;
        this.portal = portal;
        this.ports = ports;
        this.scope = viewer.scope();
    }

    /** Returns the flows that are offered to this customer, in the order to show. */
    public List<RequestFlow> flows() {
        return portal.flows();
    }

    /**
     * Returns one offered flow with its form.
     *
     * @throws NotFoundException if it is not offered
     */
    public RequestFlow flow(FlowKey key) {
        return portal.flow(key).orElseThrow(() -> new NotFoundException("flow"));
    }

    /**
     * Submits a request. With an idempotency key the same call gives the same request however often it is made.
     *
     * @return the id of the request
     * @throws NotFoundException if the flow is not offered
     * @throws InvalidInputException with every violation: {@code subject}, {@code description}, {@code organization}
     *     ({@code not-a-member}) and {@code fields.…}; nothing was stored
     */
    public RequestId submit(SubmitRequest command) {
        RequestFlow flow = flow(command.flow());
        FormValues values = evaluate(command, flow);
        String owner = "submit:customer:" + viewer.user().value();
        // Outside the unit of work: whoever fetches numbers there needs a second connection. A repeated call loses one.
        RequestReference reference = nextReference();
        return new RequestId(ports.idempotency()
                .once(owner, command.key(), command.input(), () -> store(command, flow, values, reference)));
    }

    /** Returns visible requests of one cut, latest change first. */
    public Page<RequestSummary> list(OverviewTab tab, PageRequest page) {
        return list(RequestListing.of(tab), page);
    }

    /**
     * Returns those visible requests of one cut in whose reference, subject, description or public comments the text is
     * found, latest change first.
     *
     * @param text what somebody typed, as {@link SearchText#typed} reads it
     * @throws InvalidInputException at {@code search}; no storage was asked
     * @throws TooBroadException if the storage gave up looking
     */
    public Page<RequestSummary> search(String text, OverviewTab tab, PageRequest page) {
        return list(RequestListing.of(tab).finding(text), page);
    }

    /**
     * Counts the visible requests by category, no further than people care at a glance; categories without requests are
     * absent.
     */
    public Map<StatusCategory, Count> counts() {
        Map<StatusCategory, Count> counts = new EnumMap<>(StatusCategory.class);
        ports.useCases()
                .run(() -> ports.requests().count(scope, Count.GLANCE + 1))
                .forEach((category, counted) -> counts.put(category, Count.glance(counted)));
        return counts;
    }

    /**
     * Counts the visible requests by category, however many there are, in a time that grows with their number; categories
     * without requests are absent.
     */
    public Map<StatusCategory, Long> exactCounts() {
        return ports.useCases().run(() -> ports.requests().count(scope, Long.MAX_VALUE));
    }

    /**
     * Returns one request.
     *
     * @throws NotFoundException if there is none with this id, or the viewer may not see it
     */
    public CustomerRequestView get(RequestId id) {
        return ports.useCases().run(() -> view(find(id)));
    }

    /**
     * Says why the viewer sees a request, without a word about filters or other people.
     *
     * @throws NotFoundException as in {@link #get}
     */
    public Set<Explanation.Code> reasons(RequestId id) {
        return ports.useCases().run(() -> viewer.explain(facts(find(id))).reasonsForCustomer());
    }

    /**
     * Moves a request to a status that customers may choose, for example to cancel it.
     *
     * @return the request as now stored
     * @throws NotFoundException as in {@link #get}
     * @throws org.customerportal.problem.NotAllowedException for the reason that {@link CustomerRequestView#may} tells, or
     *     {@code NO_SUCH_TRANSITION}
     * @throws org.customerportal.problem.StaleVersionException if somebody changed the request at the same moment
     */
    public CustomerRequestView move(RequestId id, StatusKey target) {
        return ports.useCases().run(() -> {
            CustomerRequest request = find(id);
            RequestFlow flow = ports.flows().of(request.flow());
            Status next = flow.workflow().find(target).orElseThrow(() -> unknownStatus());
            capabilities(request).move(target).require();
            return view(new StatusMoves(ports).move(request, next, Actor.customer(viewer.user())));
        });
    }

    private Page<RequestSummary> list(RequestListing listing, PageRequest page) {
        return listing.read(ports, scope, page, this::summary);
    }

    private FormValues evaluate(SubmitRequest command, RequestFlow flow) {
        Violations violations = new Violations();
        violations.gather(() -> ports.rules().check(command));
        boolean belongs = viewer.memberships().stream()
                .anyMatch(membership -> membership.organization().equals(command.organization()));
        violations.unless(belongs, Violation.of("organization", "not-a-member"));
        FormValues[] values = {FormValues.none()};
        violations.gather(() -> values[0] = new FormEvaluator(flow.form()).evaluate(command.fields()));
        violations.refuseIfAny();
        return values[0];
    }

    // The organization is held, so that one that becomes a part of another leaves no request behind.
    private UUID store(SubmitRequest command, RequestFlow flow, FormValues values, RequestReference reference) {
        if (!ports.organizations().hold(command.organization())) {
            throw new InvalidInputException(Violation.of("organization", "not-a-member"));
        }
        CustomerRequest stored = ports.requests().add(begin(command, flow, values, reference));
        ports.useCases()
                .record(
                        EventType.REQUEST_SUBMITTED,
                        Actor.customer(viewer.user()),
                        new EventSubject(EventSubject.Kind.REQUEST, stored.id().value()),
                        Map.of("portal", portal.key().value()));
        return stored.id().value();
    }

    private CustomerRequest begin(
            SubmitRequest command, RequestFlow flow, FormValues values, RequestReference reference) {
        Instant now = ports.useCases().now();
        Status initial = flow.workflow().status(flow.workflow().initial());
        return new CustomerRequest(
                new RequestId(ports.useCases().newId()),
                reference,
                portal.key(),
                ports.flows().keep(flow),
                viewer.user(),
                command.organization(),
                command.subject(),
                command.description(),
                values,
                initial.key(),
                initial.category(),
                Optional.empty(),
                false,
                now,
                initial.category().isOpen() ? Optional.empty() : Optional.of(now),
                now,
                now,
                0);
    }

    private CustomerRequest find(RequestId id) {
        return ports.requests().find(id, scope).orElseThrow(() -> new NotFoundException("request"));
    }

    private RequestSummary summary(RequestRow row, RequestNames names) {
        RequestFlow flow = ports.flows().of(row.flow());
        return new RequestSummary(
                row.id(),
                row.reference(),
                row.subject(),
                flow.name(),
                flow.workflow().status(row.status()).customerLabel(),
                row.category(),
                names.requester(row.requester()),
                names.assigneeForCustomers(row.assignee(), portal.settings().assignee()),
                row.createdAt(),
                row.updatedAt());
    }

    private CustomerRequestView view(CustomerRequest request) {
        RequestFlow flow = ports.flows().of(request.flow());
        RequestNames names = RequestNames.of(List.of(RequestRow.of(request)), ports);
        return new CustomerRequestView(
                request.id(),
                request.reference(),
                request.subject(),
                request.description(),
                flow.name(),
                flow.workflow().status(request.status()).customerLabel(),
                request.category(),
                AnsweredField.of(flow, request.values()),
                names.requester(request.requester()),
                request.requester().equals(viewer.user()),
                names.organization(request.organization()),
                names.assigneeForCustomers(request.assignee(), portal.settings().assignee()),
                request.createdAt(),
                request.updatedAt(),
                !ports.mutes().muting(request.id(), Set.of(viewer.user())).isEmpty(),
                capabilities(request));
    }

    private CustomerCapabilities capabilities(CustomerRequest request) {
        return RequestCapabilities.of(
                viewer,
                request,
                facts(request),
                ports.flows().of(request.flow()).workflow());
    }

    private RequestFacts facts(CustomerRequest request) {
        return ports.facts().of(request, ports.involvements().of(request.id(), scope));
    }

    static InvalidInputException unknownStatus() {
        return new InvalidInputException(Violation.of("status", "unknown"));
    }

    private RequestReference nextReference() {
        int year = ports.useCases().now().atZone(ZoneOffset.UTC).getYear();
        return RequestReference.numbered(year, ports.numbers().next(Integer.toString(year)));
    }
}
