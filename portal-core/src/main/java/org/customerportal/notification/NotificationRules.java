package org.customerportal.notification;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.customerportal.event.Actor;
import org.customerportal.event.PortalEvent;
import org.customerportal.event.Recipient;
import org.customerportal.invitation.InvitationId;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.staff.StaffId;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.SystemViewer;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;
import org.customerportal.workflow.Workflow;

/** The table of who hears of what. Nobody hears of what they did themselves, except that a request was received. */
final class NotificationRules {

    private final NotificationPorts ports;

    NotificationRules(NotificationPorts ports) {
        this.ports = ports;
    }

    /** Returns whom to tell, each once. */
    Set<Recipient> recipients(PortalEvent event) {
        return switch (event.type()) {
            case INVITATION_ISSUED, INVITATION_RESENT -> invitee(event);
            case PASSWORD_RESET_REQUESTED, PASSWORD_CHANGED ->
                Set.of(new Recipient.User(new PortalUserId(event.subject().id())));
            case REQUEST_SUBMITTED ->
                about(event, (request, told) -> {
                    told.add(new Recipient.User(request.requester()));
                    addDesk(request, told);
                });
            case PUBLIC_COMMENT_ADDED -> about(event, (request, told) -> addForComment(request, event.actor(), told));
            case INTERNAL_COMMENT_ADDED, ASSIGNEE_CHANGED ->
                about(event, (request, told) -> addAssignee(request, event.actor(), told));
            case STATUS_CHANGED -> about(event, (request, told) -> addForStatus(request, event, told));
            case INVITATION_REVOKED,
                    INVITATION_ACCEPTED,
                    SIGNED_IN,
                    SIGN_IN_FAILED,
                    SIGNED_OUT,
                    PROFILE_CHANGED,
                    USER_DISABLED,
                    USER_ENABLED,
                    ORGANIZATION_ADDED,
                    MEMBERSHIP_CHANGED,
                    FILTER_ADDED,
                    FILTER_CHANGED,
                    INVOLVED_ADDED,
                    INVOLVED_REMOVED -> Set.of();
        };
    }

    private Set<Recipient> invitee(PortalEvent event) {
        return ports.subjects()
                .invitations()
                .find(new InvitationId(event.subject().id()))
                .<Set<Recipient>>map(invitation -> Set.of(new Recipient.User(invitation.user())))
                .orElse(Set.of());
    }

    private Set<Recipient> about(PortalEvent event, Table table) {
        Set<Recipient> told = new LinkedHashSet<>();
        ports.subjects()
                .requests()
                .find(new RequestId(event.subject().id()), new SystemViewer().scope())
                .ifPresent(request -> table.fill(request, told));
        return told;
    }

    private void addForComment(CustomerRequest request, Actor author, Set<Recipient> told) {
        addRequester(request, author, told);
        if (!isStaff(author)) {
            addDesk(request, told);
        }
    }

    private void addForStatus(CustomerRequest request, PortalEvent event, Set<Recipient> told) {
        // The comment that caused the change is told of already; one transaction gives at most one mail per recipient.
        if (event.details().containsKey("cause")) {
            return;
        }
        Workflow workflow = ports.subjects().flows().of(request.flow()).workflow();
        StatusCategory from =
                workflow.status(new StatusKey(event.detail("from"))).category();
        StatusCategory to = workflow.status(new StatusKey(event.detail("to"))).category();
        if (to == StatusCategory.WAITING_ON_CUSTOMER || from.isOpen() != to.isOpen()) {
            addRequester(request, event.actor(), told);
        }
        if (!isStaff(event.actor())) {
            addDesk(request, told);
        }
    }

    private static void addRequester(CustomerRequest request, Actor actor, Set<Recipient> told) {
        if (!actor.equals(Actor.customer(request.requester()))) {
            told.add(new Recipient.User(request.requester()));
        }
    }

    private void addDesk(CustomerRequest request, Set<Recipient> told) {
        Optional<StaffId> assignee = request.assignee();
        if (assignee.isPresent()) {
            told.add(new Recipient.Staff(assignee.get()));
        } else if (ports.portal(request.portal().value())
                .flatMap(portal -> portal.desk())
                .isPresent()) {
            told.add(new Recipient.Desk(request.portal().value()));
        }
    }

    private static void addAssignee(CustomerRequest request, Actor actor, Set<Recipient> told) {
        request.assignee()
                .filter(assignee -> !actor.equals(Actor.staff(assignee)))
                .ifPresent(assignee -> told.add(new Recipient.Staff(assignee)));
    }

    private static boolean isStaff(Actor actor) {
        return actor.fold(() -> false, user -> false, staff -> true, () -> true);
    }

    /** Fills in whom to tell of a request. */
    private interface Table {
        void fill(CustomerRequest request, Set<Recipient> told);
    }
}
