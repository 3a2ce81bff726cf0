package org.customerportal.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.conversation.CommentId;
import org.customerportal.event.PortalEvent;
import org.customerportal.event.Recipient;
import org.customerportal.notification.NotificationRules.Part;
import org.customerportal.organization.Organization;
import org.customerportal.portal.AssigneeDisplay;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.StaffViewer;
import org.customerportal.visibility.SystemViewer;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/** Letters about requests, read through the recipient's own scope at the moment of sending. */
final class RequestLetters {

    private final NotificationPorts ports;
    private final NotificationRules rules;

    RequestLetters(NotificationPorts ports, NotificationRules rules) {
        this.ports = ports;
        this.rules = rules;
    }

    /**
     * Writes what the event means to this recipient; empty if the recipient may not see it any more, or is a customer who
     * would not be told any more.
     */
    Optional<Letter> write(PortalEvent event, Recipient recipient, PortalDefinition portal, Addressee to) {
        return scope(recipient, portal)
                .flatMap(scope -> ports.subjects()
                        .requests()
                        .find(new RequestId(event.subject().id()), scope)
                        .flatMap(request -> new Draft(event, recipient, portal, to, scope, request).letter()));
    }

    private Optional<Part> part(Recipient recipient, PortalEvent event, CustomerRequest request) {
        return recipient.fold(
                user -> rules.part(user, event, request),
                staff -> Optional.empty(),
                desk -> Optional.empty(),
                registrant -> Optional.empty());
    }

    private Optional<RequestScope> scope(Recipient recipient, PortalDefinition portal) {
        return recipient.fold(
                user -> Optional.of(
                        ports.people().viewers().of(user, portal.visibility()).scope()),
                staff -> ports.people()
                        .staff()
                        .find(staff)
                        .filter(member -> member.rights().contains(StaffRight.READ_REQUESTS))
                        .map(member -> new StaffViewer(member).scope()),
                desk -> Optional.of(new SystemViewer().scope()),
                registrant -> Optional.empty());
    }

    /** One letter in the making. */
    private final class Draft {

        private final PortalEvent event;
        private final Recipient recipient;
        private final PortalDefinition portal;
        private final Addressee to;
        private final RequestScope scope;
        private final CustomerRequest request;
        private final Words words;
        private final boolean forCustomer;
        private final Optional<Part> part;
        private final boolean forRequester;

        Draft(
                PortalEvent event,
                Recipient recipient,
                PortalDefinition portal,
                Addressee to,
                RequestScope scope,
                CustomerRequest request) {
            this.event = event;
            this.recipient = recipient;
            this.portal = portal;
            this.to = to;
            this.scope = scope;
            this.request = request;
            this.words = to.words();
            this.forCustomer = recipient.fold(user -> true, staff -> false, desk -> false, registrant -> false);
            this.part = part(recipient, event, request);
            this.forRequester = part.equals(Optional.of(Part.REQUESTER));
        }

        Optional<Letter> letter() {
            if (forCustomer && part.isEmpty()) {
                return Optional.empty();
            }
            return switch (event.type()) {
                case REQUEST_SUBMITTED -> Optional.of(received());
                case PUBLIC_COMMENT_ADDED -> publicComment();
                case INTERNAL_COMMENT_ADDED -> forCustomer ? Optional.empty() : internalComment();
                case ASSIGNEE_CHANGED -> assigned();
                case STATUS_CHANGED -> status();
                case INVOLVED_ADDED -> part.map(this::involved);
                default -> Optional.empty();
            };
        }

        private Letter received() {
            if (forRequester) {
                String intro = words.of("received.intro", request.reference().value());
                return letter("received.subject", intro, Optional.empty(), "received.action");
            }
            String intro = words.of("received.desk.intro", customer(request.requester()), organization());
            Optional<String> description = Optional.of(request.description()).filter(text -> !text.isEmpty());
            return letter("received.desk.subject", intro, description, "received.action");
        }

        private Optional<Letter> publicComment() {
            CommentId id = new CommentId(UUID.fromString(event.detail("comment")));
            boolean answered = forCustomer && event.actor().fold(() -> false, user -> false, staff -> true, () -> true);
            String intro = answered
                    ? words.of(forRequester ? "comment.customer.intro" : "comment.follower.intro", request.subject())
                    : words.of(
                            forRequester ? "comment.colleague.intro" : "comment.desk.intro",
                            author(),
                            request.subject());
            return ports.subjects()
                    .comments()
                    .findPublic(id, scope)
                    .map(comment -> letter(
                            "comment.subject",
                            intro,
                            Optional.of(comment.text().markdown()),
                            // Not everybody who follows may also reply.
                            forCustomer && !forRequester ? "status.action" : "comment.action"));
        }

        private Optional<Letter> internalComment() {
            CommentId id = new CommentId(UUID.fromString(event.detail("comment")));
            String intro = words.of("comment.internal.intro", author(), request.subject());
            return ports.subjects()
                    .comments()
                    .findInternal(id, scope)
                    .map(comment -> letter(
                            "comment.subject", intro, Optional.of(comment.text().markdown()), "comment.action"));
        }

        private Letter involved(Part newPart) {
            String key = newPart == Part.APPROVER ? "approval" : "follow";
            String intro = words.of(key + ".intro", request.subject(), customer(request.requester()), organization());
            return letter(key + ".subject", intro, Optional.empty(), "status.action");
        }

        // Whoever lost the request again meanwhile is not told that it is theirs.
        private Optional<Letter> assigned() {
            Optional<StaffId> told = recipient.fold(
                    user -> Optional.empty(), Optional::of, desk -> Optional.empty(), registrant -> Optional.empty());
            if (told.isEmpty() || !told.equals(request.assignee())) {
                return Optional.empty();
            }
            String intro = words.of("assigned.intro", request.subject());
            return Optional.of(letter("assigned.subject", intro, Optional.empty(), "status.action"));
        }

        // A status that has moved on since is not announced any more: the mail would be false when it arrives.
        private Optional<Letter> status() {
            if (!request.status().value().equals(event.detail("to"))) {
                return Optional.empty();
            }
            Status status =
                    ports.subjects().flows().of(request.flow()).workflow().status(new StatusKey(event.detail("to")));
            if (forCustomer && status.category() == StatusCategory.WAITING_ON_CUSTOMER) {
                String intro = words.of("waiting.intro", request.subject());
                return Optional.of(letter("waiting.subject", intro, Optional.empty(), "waiting.action"));
            }
            if (forCustomer && status.category() == StatusCategory.RESOLVED) {
                String intro = words.of(forRequester ? "resolved.intro" : "resolved.follower.intro", request.subject());
                return Optional.of(letter("resolved.subject", intro, Optional.empty(), "status.action"));
            }
            String label = (forCustomer ? status.customerLabel() : status.staffLabel()).in(words.language());
            String intro = words.of("status.intro", request.subject(), label);
            return Optional.of(letter("status.subject", intro, Optional.empty(), "status.action", label));
        }

        private Letter letter(
                String subject, String intro, Optional<String> quote, String action, String... moreForSubject) {
            Object more = moreForSubject.length == 0 ? "" : moreForSubject[0];
            UUID id = request.id().value();
            return new Letter(
                    words.of(subject, request.reference().value(), request.subject(), more),
                    words.greeting(to.name()),
                    List.of(intro),
                    quote,
                    Optional.of(new Letter.Action(
                            words.of(action),
                            forCustomer
                                    ? portal.links().request(id)
                                    : portal.links().deskRequest(id))),
                    words.of(recipient.fold(
                            user -> reason(),
                            staff -> "reason.staff",
                            desk -> "reason.desk",
                            registrant -> "reason.desk")),
                    forCustomer ? settings(id) : List.of());
        }

        private List<Letter.Action> settings(UUID id) {
            return List.of(
                    new Letter.Action(
                            words.of("settings.request"), portal.links().mute(id)),
                    new Letter.Action(words.of("settings.all"), portal.links().notifications()));
        }

        private String reason() {
            return switch (part.orElse(Part.REQUESTER)) {
                case REQUESTER -> "reason.requester";
                case PARTICIPANT -> "reason.participant";
                case APPROVER -> "reason.approver";
            };
        }

        private String author() {
            return event.actor().fold(() -> "", this::customer, this::staff, () -> "");
        }

        private String staff(StaffId id) {
            boolean hidden = forCustomer && portal.settings().assignee() == AssigneeDisplay.HIDDEN;
            return hidden
                    ? portal.name().in(words.language())
                    : ports.people().staff().find(id).map(StaffMember::name).orElse("");
        }

        private String customer(PortalUserId id) {
            return ports.people().users().find(id).map(PortalUser::displayName).orElse("");
        }

        private String organization() {
            return ports.people()
                    .organizations()
                    .find(request.organization())
                    .map(Organization::name)
                    .orElse("");
        }
    }
}
