package org.customerportal.request.service;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestCapabilities;
import org.customerportal.request.RequestId;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.user.EmailAddress;
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

    private static final String EMAIL = "email";

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
    public List<InvolvedView> list(RequestId request) {
        member.require(StaffRight.READ_REQUESTS);
        return ports.useCases()
                .run(() -> InvolvedView.of(ports.involvements().of(find(request).id(), scope), ports));
    }

    /**
     * Returns the organizations that a request can be about, latest added first.
     *
     * @throws NotFoundException if there is no such request
     * @throws NotAllowedException {@code RIGHT_MISSING}
     */
    public Page<Organization> organizations(RequestId request, PageRequest page) {
        String query = "involve|" + scope.viewer();
        Slice slice = page.slice(query);
        return ports.useCases().run(() -> {
            findToWorkOn(request);
            return slice.page(
                    ports.organizations().list(slice),
                    one -> new Position(one.createdAt(), one.id().value()),
                    query);
        });
    }

    /**
     * Lets a portal user follow a request. Whoever follows it already gets these details.
     *
     * @param commenting whether the user may also say something
     * @throws NotFoundException if there is no such request or no such user
     * @throws InvalidInputException {@code not-an-option} at {@code user} if the user is disabled or erased
     * @throws NotAllowedException {@code RIGHT_MISSING}, {@code TOO_MANY_INVOLVED}
     */
    public void addParticipant(RequestId request, PortalUserId user, boolean commenting) {
        add(request, () -> new Participant(invitable(user), commenting));
    }

    /**
     * Lets the portal user with this address follow a request.
     *
     * @param email as somebody typed it
     * @throws NotFoundException if there is no such request
     * @throws InvalidInputException at {@code email}: {@code required}, {@code malformed}, {@code nobody} if no portal user
     *     has the address, {@code not-an-option} if the user is disabled or erased
     * @throws NotAllowedException as in {@link #addParticipant(RequestId, PortalUserId, boolean)}
     */
    public void addParticipant(RequestId request, String email, boolean commenting) {
        add(request, () -> new Participant(invitable(email), commenting));
    }

    /**
     * Makes a portal user one whose approval is asked for.
     *
     * @throws NotFoundException as in {@link #addParticipant(RequestId, PortalUserId, boolean)}
     * @throws InvalidInputException as there
     * @throws NotAllowedException as there
     */
    public void addApprover(RequestId request, PortalUserId user) {
        add(request, () -> new Involved.Approver(invitable(user)));
    }

    /**
     * Makes the portal user with this address one whose approval is asked for.
     *
     * @param email as somebody typed it
     * @throws NotFoundException as in {@link #addParticipant(RequestId, String, boolean)}
     * @throws InvalidInputException as there
     * @throws NotAllowedException as there
     */
    public void addApprover(RequestId request, String email) {
        add(request, () -> new Involved.Approver(invitable(email)));
    }

    /**
     * Makes a request one that is about another organization too, whose members then see it as far as their sharing goes.
     *
     * @throws NotFoundException if there is no such request or no such organization
     * @throws NotAllowedException as in {@link #addParticipant(RequestId, PortalUserId, boolean)}
     */
    public void addRelatedOrganization(RequestId request, OrganizationId organization) {
        add(
                request,
                () -> ports.organizations()
                        .find(organization)
                        .filter(found -> found.mergedInto().isEmpty())
                        .map(found -> new Involved.RelatedOrganization(found.id()))
                        .orElseThrow(() -> new NotFoundException("organization")));
    }

    /**
     * Ends the part that this party has in a request, whatever its details; nothing happens if there is none.
     *
     * @throws NotFoundException if there is no such request
     * @throws NotAllowedException {@code RIGHT_MISSING}
     */
    public void remove(RequestId id, Involved party) {
        ports.useCases().run(() -> {
            CustomerRequest request = findToWorkOn(id);
            boolean removed = ports.involvements().remove(id, party);
            if (removed) {
                record(EventType.INVOLVED_REMOVED, request, InvolvedChange.ended(request, party));
            }
            return removed;
        });
    }

    private void add(RequestId id, Supplier<Involved> found) {
        ports.useCases().run(() -> {
            CustomerRequest request = findToWorkOn(id);
            Involved party = found.get();
            boolean known = ports.involvements().of(id, scope).stream().anyMatch(party::sameParty);
            boolean added = ports.involvements().put(id, party);
            if (added) {
                record(EventType.INVOLVED_ADDED, request, InvolvedChange.added(request, party, known));
            }
            return added;
        });
    }

    private PortalUserId invitable(PortalUserId id) {
        return invitable(ports.users().find(id).orElseThrow(() -> new NotFoundException("user")), "user");
    }

    private PortalUserId invitable(String typed) {
        if (typed.isBlank()) {
            throw new InvalidInputException(Violation.of(EMAIL, "required"));
        }
        EmailAddress email = EmailAddress.parse(typed)
                .orElseThrow(() -> new InvalidInputException(Violation.of(EMAIL, "malformed")));
        PortalUser user =
                ports.users().find(email).orElseThrow(() -> new InvalidInputException(Violation.of(EMAIL, "nobody")));
        return invitable(user, EMAIL);
    }

    private static PortalUserId invitable(PortalUser user, String path) {
        return switch (user.state()) {
            case INVITED, ACTIVE -> user.id();
            case DISABLED, ERASED -> throw new InvalidInputException(Violation.of(path, "not-an-option"));
        };
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
}
