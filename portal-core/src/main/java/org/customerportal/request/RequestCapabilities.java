package org.customerportal.request;

import java.util.List;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.workflow.Party;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.Workflow;

/**
 * What somebody who sees a request may do with it now. Commands ask the same class before they act, so a page that shows
 * its answer shows the truth.
 *
 * <p>Reasons: {@code READ_ONLY} (shared without the right to comment), {@code REQUEST_OVER} (closed or cancelled),
 * {@code RIGHT_MISSING} (the host did not give it), {@code NO_SUCH_TRANSITION} (the workflow does not lead there).
 *
 * @param comment whether the viewer may say something in public
 * @param note whether the viewer may comment internally; never granted to customers
 * @param assign whether the viewer may give the request to somebody; never granted to customers
 * @param next the statuses the viewer may choose, in the order of the workflow
 */
public record RequestCapabilities(Capability comment, Capability note, Capability assign, List<Status> next) {

    private static final Capability RIGHT_MISSING = Capability.denied("RIGHT_MISSING");

    public RequestCapabilities {
        next = List.copyOf(next);
    }

    /** Decides for a customer who sees the request. */
    public static RequestCapabilities of(CustomerViewer viewer, CustomerRequest request, Workflow workflow) {
        boolean takesPart = viewer.mayComment(request.facts());
        return new RequestCapabilities(
                takesPart ? unlessOver(request) : Capability.denied("READ_ONLY"),
                RIGHT_MISSING,
                RIGHT_MISSING,
                takesPart ? workflow.next(request.status(), Party.CUSTOMER) : List.of());
    }

    /** Decides for a person of the host who sees the request. */
    public static RequestCapabilities of(StaffMember member, CustomerRequest request, Workflow workflow) {
        if (!member.rights().contains(StaffRight.WORK_ON_REQUESTS)) {
            return new RequestCapabilities(RIGHT_MISSING, RIGHT_MISSING, RIGHT_MISSING, List.of());
        }
        return new RequestCapabilities(
                Capability.granted(),
                Capability.granted(),
                Capability.granted(),
                workflow.next(request.status(), Party.STAFF));
    }

    /** Decides whether the viewer may move the request to this status. */
    public Capability move(Status target) {
        return next.contains(target) ? Capability.granted() : Capability.denied("NO_SUCH_TRANSITION");
    }

    private static Capability unlessOver(CustomerRequest request) {
        return switch (request.category()) {
            case OPEN, WAITING_ON_CUSTOMER, ON_HOLD, RESOLVED -> Capability.granted();
            case CLOSED, CANCELLED -> Capability.denied("REQUEST_OVER");
        };
    }
}
