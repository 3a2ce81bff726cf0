package org.customerportal.conversation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.customerportal.account.picture.Picture;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.flow.RequestFlow;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.portal.AssigneeDisplay;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.NotFoundException;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestCapabilities;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.StatusMoves;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.RequestFacts;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.StatusKey;

/** What a signed-in customer reads and says about a request. Internal comments do not exist here. */
public final class CustomerConversation {

    private static final Set<EventType> SHOWN = EnumSet.allOf(EventType.class).stream()
            .filter(EventType::shownToCustomers)
            .filter(type -> type != EventType.PUBLIC_COMMENT_ADDED)
            .collect(Collectors.toUnmodifiableSet());

    private final CustomerViewer viewer;
    private final PortalDefinition portal;
    private final Locale language;
    private final ConversationPorts ports;
    private final RequestScope scope;

    /**
     * Makes the service for this customer in this portal.
     *
     * @param language in which the portal names itself
     */
    public CustomerConversation(
            CustomerViewer viewer, PortalDefinition portal, Locale language, ConversationPorts ports) {
        this.viewer = viewer;
        this.portal = portal;
        this.language = language;
        this.ports = ports;
        this.scope = viewer.scope();
    }

    /**
     * Returns the comments on a request, latest first. A cursor marks the same place in {@link #history}, so that both can
     * be read as one thread.
     *
     * @throws NotFoundException if there is no such request, or the viewer may not see it
     */
    public Page<CommentView> list(RequestId request, PageRequest page) {
        String query = thread(request);
        Slice slice = page.slice(query);
        return ports.requests().useCases().run(() -> {
            find(request);
            List<PublicComment> rows = ports.comments().listPublic(request, scope, slice);
            Speakers speakers =
                    Speakers.of(rows.stream().map(PublicComment::author).toList(), ports.requests(), this::staffName);
            Portraits portraits = Portraits.of(rows, ports);
            return slice.page(rows, row -> new Position(row.at(), row.id().value()), query)
                    .map(row -> view(row, speakers, portraits));
        });
    }

    /**
     * Returns the picture of a comment's author.
     *
     * @throws NotFoundException if there is no such comment on this request, the viewer may not see the request, or the author has
     *     no picture; nobody can tell which
     */
    public Picture picture(RequestId request, CommentId comment) {
        return ports.requests().useCases().run(() -> Portraits.find(request, comment, scope, ports));
    }

    /**
     * Says whether the requester, who stands above the comments, has a picture.
     *
     * @throws NotFoundException as in {@link #list}
     */
    public boolean showsRequester(RequestId request) {
        return ports.requests().useCases().run(() -> Portraits.has(find(request).requester(), ports));
    }

    /**
     * Returns the picture of the requester.
     *
     * @throws NotFoundException as in {@link #list}, or if the requester has no picture; nobody can tell which
     */
    public Picture picture(RequestId request) {
        return ports.requests().useCases().run(() -> Portraits.ofRequester(request, scope, ports));
    }

    /**
     * Returns what happened to a request besides comments, as far as customers may know, latest first. A cursor marks the
     * same place in {@link #list}.
     *
     * @throws NotFoundException as in {@link #list}
     */
    public Page<HistoryView> history(RequestId request, PageRequest page) {
        String query = thread(request);
        Slice slice = page.slice(query);
        return ports.requests().useCases().run(() -> {
            RequestFlow flow = ports.requests().flows().of(find(request).flow());
            List<PortalEvent> rows =
                    ports.events().history(new EventSubject(EventSubject.Kind.REQUEST, request.value()), SHOWN, slice);
            Speakers speakers =
                    Speakers.of(rows.stream().map(PortalEvent::actor).toList(), ports.requests(), this::staffName);
            return slice.page(rows, row -> new Position(row.at(), row.id()), query)
                    .map(row -> view(row, flow, speakers));
        });
    }

    /**
     * Says something. Where the workflow says so, the request changes its status with the reply. With an idempotency key the
     * same call gives the same comment however often it is made.
     *
     * @throws NotFoundException as in {@link #list}
     * @throws org.customerportal.problem.InvalidInputException at {@code text}
     * @throws org.customerportal.problem.NotAllowedException {@code READ_ONLY} or {@code REQUEST_OVER}
     * @throws org.customerportal.problem.StaleVersionException if the reply changes the status and somebody changed the
     *     request at the same moment; nothing is stored, and repeating helps
     */
    public CommentId add(AddComment command) {
        CommentText text = CommentText.typed(command.text(), "text");
        String owner = "comment:customer:" + viewer.user().value();
        List<String> input = List.of(command.request().value().toString(), text.markdown());
        return new CommentId(
                ports.requests().idempotency().once(owner, command.key(), input, () -> store(command.request(), text)));
    }

    private String thread(RequestId request) {
        return "thread|" + request.value() + "|" + scope.viewer();
    }

    private RequestFacts facts(CustomerRequest request) {
        return ports.requests()
                .facts()
                .of(request, ports.requests().involvements().of(request.id(), scope));
    }

    private UUID store(RequestId id, CommentText text) {
        CustomerRequest request = find(id);
        RequestFlow flow = ports.requests().flows().of(request.flow());
        RequestCapabilities.of(viewer, request, facts(request), flow.workflow())
                .comment()
                .require();
        Instant now = ports.requests().useCases().now();
        Actor me = Actor.customer(viewer.user());
        PublicComment comment =
                new PublicComment(new CommentId(ports.requests().useCases().newId()), id, me, text, now);
        ports.comments().addPublic(comment);
        ports.requests()
                .useCases()
                .record(
                        EventType.PUBLIC_COMMENT_ADDED,
                        me,
                        new EventSubject(EventSubject.Kind.REQUEST, id.value()),
                        Map.of(
                                "portal",
                                request.portal().value(),
                                "comment",
                                comment.id().value().toString()));
        Optional<StatusKey> after = flow.workflow().status(request.status()).afterCustomerReply();
        if (after.isPresent()) {
            new StatusMoves(ports.requests()).reply(request, flow.workflow().status(after.get()), me);
        } else {
            ports.requests().requests().touch(id, now, now);
        }
        return comment.id().value();
    }

    private CustomerRequest find(RequestId id) {
        return ports.requests().requests().find(id, scope).orElseThrow(() -> new NotFoundException("request"));
    }

    // Ids of staff never reach a customer: whoever has no name to show speaks as the portal.
    private String staffName(StaffId staff) {
        return Optional.of(staff)
                .filter(id -> portal.settings().assignee() == AssigneeDisplay.NAME)
                .flatMap(ports.requests().staff()::find)
                .map(StaffMember::name)
                .orElseGet(() -> portal.name().in(language));
    }

    private CommentView view(PublicComment comment, Speakers speakers, Portraits portraits) {
        return new CommentView(
                comment.id(),
                speakers.name(comment.author()),
                portraits.of(comment),
                Speakers.isStaff(comment.author()),
                comment.author().equals(Actor.customer(viewer.user())),
                comment.text(),
                comment.at());
    }

    private static HistoryView view(PortalEvent event, RequestFlow flow, Speakers speakers) {
        return new HistoryView(
                event.id(),
                event.type(),
                speakers.name(event.actor()),
                Optional.ofNullable(event.details().get("to"))
                        .flatMap(to -> flow.workflow().find(new StatusKey(to)))
                        .map(status -> status.customerLabel()),
                Optional.empty(),
                Optional.empty(),
                event.at());
    }
}
