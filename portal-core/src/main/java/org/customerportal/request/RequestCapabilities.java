package org.customerportal.request;

import static org.customerportal.request.Capability.Reason.NOT_FROM_THIS_STATUS;
import static org.customerportal.request.Capability.Reason.NOT_TOLD;
import static org.customerportal.request.Capability.Reason.READ_ONLY;
import static org.customerportal.request.Capability.Reason.REQUEST_OVER;
import static org.customerportal.request.Capability.Reason.RIGHT_MISSING;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.RequestFacts;
import org.customerportal.workflow.Party;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.Workflow;

/**
 * Decides what somebody who sees a request may do with it now. Commands ask here before they act, so a page that shows the
 * answer shows the truth.
 */
public final class RequestCapabilities {

    private RequestCapabilities() {}

    /**
     * Decides for a customer.
     *
     * @param facts those of the request
     */
    public static CustomerCapabilities of(
            CustomerViewer viewer, CustomerRequest request, RequestFacts facts, Workflow workflow) {
        Capability takesPart = Capability.when(viewer.mayComment(facts), READ_ONLY);
        Capability goesOn = Capability.when(!isOver(request), REQUEST_OVER);
        List<Move> moves = moves(request, workflow, Party.CUSTOMER, status -> {
            Capability leads = leads(request, status, workflow, Party.CUSTOMER);
            Capability now = leads.allowed() ? leads : goesOn.and(leads);
            return new Move(status.key(), status.customerLabel(), status.category(), takesPart.and(now));
        });
        return new CustomerCapabilities(takesPart.and(goesOn), mute(viewer.user(), request, facts.involved()), moves);
    }

    /** Decides for a person of the host. */
    public static StaffCapabilities of(StaffMember member, CustomerRequest request, Workflow workflow) {
        Capability work = right(member, StaffRight.WORK_ON_REQUESTS);
        return new StaffCapabilities(
                work,
                work,
                work,
                work,
                right(member, StaffRight.MANAGE_VISIBILITY),
                moves(request, workflow, Party.STAFF, status -> {
                    Capability now = work.and(leads(request, status, workflow, Party.STAFF));
                    return new Move(status.key(), status.staffLabel(), status.category(), now);
                }));
    }

    private static Capability right(StaffMember member, StaffRight right) {
        return Capability.when(member.rights().contains(right), RIGHT_MISSING);
    }

    /**
     * Decides whether a customer who sees the request may mute it: whoever is not told of it has nothing to mute.
     *
     * @param involved whom the request concerns beside its requester
     */
    public static Capability mute(PortalUserId user, CustomerRequest request, Collection<Involved> involved) {
        boolean told = request.requester().equals(user)
                || involved.stream()
                        .anyMatch(one -> one.fold(
                                participant -> participant.user().equals(user),
                                approver -> approver.user().equals(user),
                                organization -> false));
        return Capability.when(told, NOT_TOLD);
    }

    private static boolean isOver(CustomerRequest request) {
        return switch (request.category()) {
            case OPEN, WAITING_ON_CUSTOMER, ON_HOLD, RESOLVED -> false;
            case CLOSED, CANCELLED -> true;
        };
    }

    private static Capability leads(CustomerRequest request, Status next, Workflow workflow, Party party) {
        return Capability.when(workflow.allows(request.status(), next.key(), party), NOT_FROM_THIS_STATUS);
    }

    private static List<Move> moves(
            CustomerRequest request, Workflow workflow, Party party, Function<Status, Move> move) {
        return workflow.choices(party).stream()
                .filter(status -> !status.key().equals(request.status()))
                .map(move)
                .toList();
    }
}
