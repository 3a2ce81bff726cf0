package org.customerportal.notification;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerportal.event.Actor;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.event.Recipient;
import org.customerportal.invitation.InvitationId;
import org.customerportal.notification.preference.Topic;
import org.customerportal.registration.Registration;
import org.customerportal.registration.RegistrationId;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.InvolvedChange;
import org.customerportal.staff.StaffId;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.SystemViewer;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/**
 * The table of who hears of what. Nobody hears of what they did themselves, except that a request was received, and customers
 * hear of nothing that they switched off. It says who should be told; whether a customer may see the request is decided when the
 * mail is sent.
 */
final class NotificationRules {

    /** The statuses of which a requester hears in any case: something is left to do. */
    private static final Set<StatusCategory> ALWAYS_TOLD =
            Set.of(StatusCategory.WAITING_ON_CUSTOMER, StatusCategory.RESOLVED);

    private final NotificationPorts ports;

    NotificationRules(NotificationPorts ports) {
        this.ports = ports;
    }

    /** Returns whom to tell, each once. */
    Set<Recipient> recipients(PortalEvent event) {
        return switch (Audience.of(event.type())) {
            case INVITEE -> invitee(event);
            case OWNER -> owner(event);
            case OWNER_OF_A_DEVICE -> "no".equals(event.details().get("known")) ? owner(event) : Set.of();
            case OWNER_OF_AN_IDENTITY -> event.details().containsKey("first") ? Set.of() : owner(event);
            case REGISTRANT -> Set.of(new Recipient.Registrant(event.subject().id()));
            case ADMINISTRATORS -> administrators(event);
            case REQUEST -> aboutRequest(event);
            case NOBODY -> Set.of();
        };
    }

    /**
     * Returns what this customer is to this request, as it is now, if there is still reason to tell the customer of the event.
     * Asked when the mail is sent.
     */
    Optional<Part> part(PortalUserId customer, PortalEvent event, CustomerRequest request) {
        Map<PortalUserId, Part> one = new LinkedHashMap<>(concerned(event, request));
        one.keySet().retainAll(Set.of(customer));
        return Optional.ofNullable(wanted(event, request, one).get(customer));
    }

    private Map<PortalUserId, Part> concerned(PortalEvent event, CustomerRequest request) {
        return switch (event.type()) {
            case REQUEST_SUBMITTED, PUBLIC_COMMENT_ADDED -> followers(event, request);
            case STATUS_CHANGED -> followersOfStatus(event, request);
            case INVOLVED_ADDED -> newcomer(event, request);
            default -> Map.of();
        };
    }

    /** Leaves out whoever wants no such mail, unless it is one that nobody can switch off. */
    private Map<PortalUserId, Part> wanted(
            PortalEvent event, CustomerRequest request, Map<PortalUserId, Part> concerned) {
        Map<PortalUserId, Part> told = new LinkedHashMap<>(concerned);
        Optional<Topic> topic = Topic.of(event.type());
        if (topic.isPresent() && !told.isEmpty()) {
            Set<PortalUserId> silent = ports.people().silences().among(told.keySet(), topic.get(), request.id());
            told.entrySet()
                    .removeIf(one -> silent.contains(one.getKey()) && !isAlwaysTold(one.getValue(), event, request));
        }
        return told;
    }

    private boolean isAlwaysTold(Part part, PortalEvent event, CustomerRequest request) {
        return switch (part) {
            case REQUESTER ->
                event.type() == EventType.STATUS_CHANGED && ALWAYS_TOLD.contains(category(event.detail("to"), request));
            case APPROVER -> event.type() == EventType.INVOLVED_ADDED;
            case PARTICIPANT -> false;
        };
    }

    private static Set<Recipient> owner(PortalEvent event) {
        return Set.of(new Recipient.User(new PortalUserId(event.subject().id())));
    }

    private Set<Recipient> invitee(PortalEvent event) {
        return ports.subjects()
                .invitations()
                .find(new InvitationId(event.subject().id()))
                .<Set<Recipient>>map(invitation -> Set.of(new Recipient.User(invitation.user())))
                .orElse(Set.of());
    }

    // Where nobody looks after the organization, the desk does.
    private Set<Recipient> administrators(PortalEvent event) {
        Set<Recipient> told = new LinkedHashSet<>();
        ports.subjects()
                .registrations()
                .asked()
                .find(new RegistrationId(event.subject().id()))
                .flatMap(Registration::organization)
                .ifPresent(organization -> ports.people()
                        .administrators(organization)
                        .forEach(user -> told.add(new Recipient.User(user))));
        if (told.isEmpty()) {
            ports.portal(event.detail("portal"))
                    .filter(portal -> portal.desk().isPresent())
                    .ifPresent(
                            portal -> told.add(new Recipient.Desk(portal.key().value())));
        }
        return told;
    }

    private Set<Recipient> aboutRequest(PortalEvent event) {
        Set<Recipient> told = new LinkedHashSet<>();
        ports.subjects()
                .requests()
                .find(new RequestId(event.subject().id()), new SystemViewer().scope())
                .ifPresent(request -> {
                    wanted(event, request, concerned(event, request))
                            .keySet()
                            .forEach(user -> told.add(new Recipient.User(user)));
                    addStaff(event, request, told);
                });
        return told;
    }

    private Map<PortalUserId, Part> followers(PortalEvent event, CustomerRequest request) {
        Map<PortalUserId, Part> told = new LinkedHashMap<>();
        told.put(request.requester(), Part.REQUESTER);
        involved(request)
                .forEach(party -> Part.participant(party).ifPresent(user -> told.putIfAbsent(user, Part.PARTICIPANT)));
        boolean received = event.type() == EventType.REQUEST_SUBMITTED;
        told.keySet()
                .removeIf(user ->
                        event.actor().equals(Actor.customer(user)) && !(received && user.equals(request.requester())));
        return told;
    }

    private Map<PortalUserId, Part> followersOfStatus(PortalEvent event, CustomerRequest request) {
        Map<PortalUserId, Part> told = followers(event, request);
        if (event.details().containsKey("cause")) {
            // The others are told of the comment that caused the change; one transaction gives at most one mail per
            // recipient.
            told.keySet().retainAll(ports.people().silences().among(told.keySet(), Topic.ANSWERS, request.id()));
        }
        StatusCategory from = category(event.detail("from"), request);
        StatusCategory to = category(event.detail("to"), request);
        if (from.isOpen() == to.isOpen()) {
            told.values().removeIf(part -> part != Part.REQUESTER || to != StatusCategory.WAITING_ON_CUSTOMER);
        }
        return told;
    }

    private StatusCategory category(String status, CustomerRequest request) {
        return ports.subjects()
                .flows()
                .of(request.flow())
                .workflow()
                .status(new StatusKey(status))
                .category();
    }

    private Map<PortalUserId, Part> newcomer(PortalEvent event, CustomerRequest request) {
        Map<PortalUserId, Part> told = new LinkedHashMap<>();
        Optional<Involved> newcomer = InvolvedChange.newcomer(event);
        involved(request).stream()
                .filter(one -> newcomer.filter(one::sameParty).isPresent())
                .forEach(one -> {
                    Part.participant(one).ifPresent(user -> told.put(user, Part.PARTICIPANT));
                    Part.approver(one).ifPresent(user -> told.put(user, Part.APPROVER));
                });
        return told;
    }

    private List<Involved> involved(CustomerRequest request) {
        return ports.subjects().involvements().of(request.id(), new SystemViewer().scope());
    }

    private void addStaff(PortalEvent event, CustomerRequest request, Set<Recipient> told) {
        switch (event.type()) {
            case REQUEST_SUBMITTED -> addDesk(request, told);
            case PUBLIC_COMMENT_ADDED -> addDeskForCustomers(event, request, told);
            case STATUS_CHANGED -> {
                if (!event.details().containsKey("cause")) {
                    addDeskForCustomers(event, request, told);
                }
            }
            case INTERNAL_COMMENT_ADDED, ASSIGNEE_CHANGED -> addAssignee(request, event.actor(), told);
            default -> {}
        }
    }

    private void addDeskForCustomers(PortalEvent event, CustomerRequest request, Set<Recipient> told) {
        if (!isStaff(event.actor())) {
            addDesk(request, told);
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

    /** What a customer who is told is to a request; whoever is several things is the first of them. */
    enum Part {
        REQUESTER,
        PARTICIPANT,
        APPROVER;

        private static Optional<PortalUserId> participant(Involved party) {
            return party.fold(participant -> Optional.of(participant.user()), approver -> none(), related -> none());
        }

        private static Optional<PortalUserId> approver(Involved party) {
            return party.fold(participant -> none(), approver -> Optional.of(approver.user()), related -> none());
        }

        private static Optional<PortalUserId> none() {
            return Optional.empty();
        }
    }
}
