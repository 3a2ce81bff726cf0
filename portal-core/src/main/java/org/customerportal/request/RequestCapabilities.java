package org.customerportal.request;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.text.LocalizedText;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.Involved;
import org.customerportal.workflow.Party;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.StatusKey;
import org.customerportal.workflow.Workflow;

/**
 * Decides what somebody who sees a request may do with it now. Commands ask here before they act, so a page that shows the
 * answer shows the truth.
 */
public final class RequestCapabilities {

    private static final Capability RIGHT_MISSING = Capability.denied("RIGHT_MISSING");

    private RequestCapabilities() {}

    /**
     * Decides for a customer.
     *
     * @param involved whom the request concerns beside its requester
     */
    public static CustomerCapabilities of(
            CustomerViewer viewer, CustomerRequest request, Collection<Involved> involved, Workflow workflow) {
        if (!viewer.mayComment(request.facts(involved))) {
            return new CustomerCapabilities(Capability.denied("READ_ONLY"), List.of());
        }
        return new CustomerCapabilities(
                unlessOver(request), moves(request, workflow, Party.CUSTOMER, Status::customerLabel));
    }

    /** Decides for a person of the host. */
    public static StaffCapabilities of(StaffMember member, CustomerRequest request, Workflow workflow) {
        if (!member.rights().contains(StaffRight.WORK_ON_REQUESTS)) {
            return new StaffCapabilities(RIGHT_MISSING, RIGHT_MISSING, RIGHT_MISSING, RIGHT_MISSING, List.of());
        }
        return new StaffCapabilities(
                Capability.granted(),
                Capability.granted(),
                Capability.granted(),
                Capability.granted(),
                moves(request, workflow, Party.STAFF, Status::staffLabel));
    }

    /** Decides whether a customer may move a request to this status: refused with {@code NO_SUCH_TRANSITION}. */
    public static Capability move(CustomerCapabilities may, StatusKey target) {
        return move(may.moves(), target);
    }

    /**
     * Decides whether a person of the host may move a request to this status: refused with {@code RIGHT_MISSING} or
     * {@code NO_SUCH_TRANSITION}.
     */
    public static Capability move(StaffCapabilities may, StatusKey target) {
        return may.assign().equals(RIGHT_MISSING) ? RIGHT_MISSING : move(may.moves(), target);
    }

    private static Capability move(List<Move> moves, StatusKey target) {
        return moves.stream().anyMatch(move -> move.to().equals(target))
                ? Capability.granted()
                : Capability.denied("NO_SUCH_TRANSITION");
    }

    private static Capability unlessOver(CustomerRequest request) {
        return switch (request.category()) {
            case OPEN, WAITING_ON_CUSTOMER, ON_HOLD, RESOLVED -> Capability.granted();
            case CLOSED, CANCELLED -> Capability.denied("REQUEST_OVER");
        };
    }

    private static List<Move> moves(
            CustomerRequest request, Workflow workflow, Party party, Function<Status, LocalizedText> label) {
        return workflow.next(request.status(), party).stream()
                .map(next -> new Move(next.key(), label.apply(next), next.category()))
                .toList();
    }
}
