package org.customerportal.conversation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.customerportal.account.picture.Picture;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.event.UseCases;
import org.customerportal.flow.RequestFlow;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.problem.NotFoundException;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestCapabilities;
import org.customerportal.request.RequestId;
import org.customerportal.request.StaffCapabilities;
import org.customerportal.request.service.InvolvedChange;
import org.customerportal.request.service.InvolvedView;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.StaffViewer;
import org.customerportal.workflow.StatusKey;

/** What staff read and say about a request: to the customer, or among themselves. */
public final class StaffConversation {

    private static final Set<EventType> SHOWN = Set.copyOf(EnumSet.of(
            EventType.REQUEST_SUBMITTED,
            EventType.STATUS_CHANGED,
            EventType.ASSIGNEE_CHANGED,
            EventType.INVOLVED_ADDED,
            EventType.INVOLVED_REMOVED));

    private final StaffMember member;
    private final ConversationPorts ports;
    private final UseCases useCases;
    private final RequestScope scope;

    /** Makes the service for this person of the host. */
    public StaffConversation(StaffMember member, ConversationPorts ports) {
        this.member = member;
        this.ports = ports;
        this.useCases = ports.requests().useCases();
        this.scope = new StaffViewer(member).scope();
    }

    /**
     * Returns the public comments on a request, latest first. A cursor marks the same place in {@link #listInternal} and
     * {@link #history}, so that all three can be read as one thread.
     *
     * @throws NotFoundException if there is no such request
     */
    public Page<CommentView> list(RequestId request, PageRequest page) {
        return read(request, page, (slice, query) -> {
            List<PublicComment> rows = ports.comments().listPublic(request, scope, slice);
            Speakers speakers = speakers(rows, PublicComment::author);
            Portraits portraits = Portraits.of(rows, ports);
            return slice.page(rows, row -> new Position(row.at(), row.id().value()), query)
                    .map(row -> view(row, speakers, portraits));
        });
    }

    /**
     * Returns the picture of a public comment's author.
     *
     * @throws NotFoundException if there is no such comment on this request, or its author has no picture
     */
    public Picture picture(RequestId request, CommentId comment) {
        member.require(StaffRight.READ_REQUESTS);
        return useCases.run(() -> Portraits.find(request, comment, scope, ports));
    }

    /**
     * Returns the internal comments on a request, latest first.
     *
     * @throws NotFoundException if there is no such request
     */
    public Page<InternalCommentView> listInternal(RequestId request, PageRequest page) {
        return read(request, page, (slice, query) -> {
            List<InternalComment> rows = ports.comments().listInternal(request, scope, slice);
            return slice.page(rows, row -> new Position(row.at(), row.id().value()), query)
                    .map(this::view);
        });
    }

    /**
     * Says whether the requester, who stands above the comments, has a picture.
     *
     * @throws NotFoundException as in {@link #list}
     */
    public boolean showsRequester(RequestId request) {
        member.require(StaffRight.READ_REQUESTS);
        return useCases.run(() -> Portraits.has(find(request).requester(), ports));
    }

    /**
     * Returns the picture of the requester.
     *
     * @throws NotFoundException as in {@link #list}, or if the requester has no picture; nobody can tell which
     */
    public Picture picture(RequestId request) {
        member.require(StaffRight.READ_REQUESTS);
        return useCases.run(() -> Portraits.ofRequester(request, scope, ports));
    }

    /**
     * Returns what happened to a request besides comments, latest first.
     *
     * @throws NotFoundException if there is no such request
     */
    public Page<HistoryView> history(RequestId request, PageRequest page) {
        EventSubject subject = new EventSubject(EventSubject.Kind.REQUEST, request.value());
        return read(request, page, (slice, query) -> {
            RequestFlow flow = ports.requests().flows().of(find(request).flow());
            List<PortalEvent> rows = ports.events().history(subject, SHOWN, slice);
            Speakers speakers = speakers(rows, PortalEvent::actor);
            Map<Involved, InvolvedView> involved = involved(rows);
            return slice.page(rows, row -> new Position(row.at(), row.id()), query)
                    .map(row -> view(row, flow, speakers, involved));
        });
    }

    /**
     * Answers the customer. With an idempotency key the same call gives the same comment however often it is made.
     *
     * @throws NotFoundException if there is no such request
     * @throws org.customerportal.problem.InvalidInputException at {@code text}
     * @throws org.customerportal.problem.NotAllowedException {@code RIGHT_MISSING}
     */
    public CommentId answer(AddComment command) {
        return say("answer", command, (request, text) -> {
            Instant now = useCases.now();
            CommentId id = new CommentId(useCases.newId());
            ports.comments().addPublic(new PublicComment(id, request.id(), Actor.staff(member.id()), text, now));
            ports.requests().requests().touch(request.id(), now, now);
            record(EventType.PUBLIC_COMMENT_ADDED, request, id);
            return id;
        });
    }

    /**
     * Comments internally: no customer learns of it, not even by a changed time. Repeatable as {@link #answer}.
     *
     * @throws NotFoundException if there is no such request
     * @throws org.customerportal.problem.InvalidInputException at {@code text}
     * @throws org.customerportal.problem.NotAllowedException {@code RIGHT_MISSING}
     */
    public CommentId note(AddComment command) {
        return say("note", command, (request, text) -> {
            Instant now = useCases.now();
            CommentId id = new CommentId(useCases.newId());
            ports.comments().addInternal(new InternalComment(id, request.id(), member.id(), text, now));
            ports.requests().requests().touch(request.id(), request.updatedAt(), now);
            record(EventType.INTERNAL_COMMENT_ADDED, request, id);
            return id;
        });
    }

    private CommentId say(String kind, AddComment command, BiFunction<CustomerRequest, CommentText, CommentId> store) {
        member.require(StaffRight.READ_REQUESTS);
        CommentText text = CommentText.typed(command.text(), "text");
        List<String> input = List.of(command.request().value().toString(), text.markdown());
        UUID id = ports.requests()
                .idempotency()
                .once(kind + ":staff:" + member.id().value(), command.key(), input, () -> {
                    CustomerRequest request = find(command.request());
                    RequestFlow flow = ports.requests().flows().of(request.flow());
                    StaffCapabilities may = RequestCapabilities.of(member, request, flow.workflow());
                    (kind.equals("note") ? may.note() : may.comment()).require();
                    return store.apply(request, text).value();
                });
        return new CommentId(id);
    }

    private <T> Page<T> read(RequestId request, PageRequest page, BiFunction<Slice, String, Page<T>> reading) {
        member.require(StaffRight.READ_REQUESTS);
        String query = "thread|" + request.value() + "|" + scope.viewer();
        Slice slice = page.slice(query);
        return useCases.run(() -> {
            find(request);
            return reading.apply(slice, query);
        });
    }

    private CustomerRequest find(RequestId id) {
        return ports.requests().requests().find(id, scope).orElseThrow(() -> new NotFoundException("request"));
    }

    private void record(EventType type, CustomerRequest request, CommentId comment) {
        useCases.record(
                type,
                Actor.staff(member.id()),
                new EventSubject(EventSubject.Kind.REQUEST, request.id().value()),
                Map.of(
                        "portal",
                        request.portal().value(),
                        "comment",
                        comment.value().toString()));
    }

    private <T> Speakers speakers(List<T> rows, Function<T, Actor> actor) {
        return Speakers.of(rows.stream().map(actor).toList(), ports.requests(), this::staffName);
    }

    private CommentView view(PublicComment comment, Speakers speakers, Portraits portraits) {
        return new CommentView(
                comment.id(),
                speakers.name(comment.author()),
                portraits.of(comment),
                Speakers.isStaff(comment.author()),
                comment.author().equals(Actor.staff(member.id())),
                comment.text(),
                comment.at());
    }

    private String staffName(StaffId staff) {
        return ports.requests().staff().find(staff).map(StaffMember::name).orElse(staff.value());
    }

    private InternalCommentView view(InternalComment comment) {
        return new InternalCommentView(
                comment.id(),
                staffName(comment.author()),
                comment.author().equals(member.id()),
                comment.text(),
                comment.at());
    }

    private Map<Involved, InvolvedView> involved(List<PortalEvent> rows) {
        Set<Involved> parties =
                rows.stream().flatMap(row -> InvolvedChange.party(row).stream()).collect(Collectors.toSet());
        return InvolvedView.of(parties, ports.requests()).stream()
                .collect(Collectors.toMap(InvolvedView::party, Function.identity()));
    }

    private HistoryView view(
            PortalEvent event, RequestFlow flow, Speakers speakers, Map<Involved, InvolvedView> involved) {
        boolean assigned = event.type() == EventType.ASSIGNEE_CHANGED;
        Optional<String> to = Optional.ofNullable(event.details().get("to")).filter(text -> !text.isEmpty());
        return new HistoryView(
                event.id(),
                event.type(),
                speakers.name(event.actor()),
                to.filter(key -> !assigned)
                        .flatMap(key -> flow.workflow().find(new StatusKey(key)))
                        .map(status -> status.staffLabel()),
                to.filter(key -> assigned).map(StaffId::new).map(this::staffName),
                InvolvedChange.party(event).map(involved::get),
                event.at());
    }
}
