package org.customerportal.benchmarks.contestant.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.TenantStorage;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.Written;
import org.customerportal.benchmarks.dataset.Definitions;
import org.customerportal.benchmarks.dataset.Person;
import org.customerportal.conversation.CommentId;
import org.customerportal.conversation.CommentText;
import org.customerportal.conversation.PublicComment;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FormValues;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.portal.PortalKey;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestReference;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/** Counts, opens, submits and comments through the ports, in one unit of work each, with the calls that the services make. */
public final class PortalStorageRequests {

    private final TenantStorage storage;

    /** Makes it on a storage. */
    public PortalStorageRequests(TenantStorage storage) {
        this.storage = storage;
    }

    /** Counts what the person may see, by category, each no further than this. */
    public Map<StatusCategory, Long> count(Person person, long most) {
        return storage.requests().count(scope(person), most);
    }

    /** Reads a request with whom it concerns and the latest comments; returns the ids of these, or nothing if unseen. */
    public List<UUID> open(UUID id, Person person) {
        RequestScope scope = scope(person);
        RequestId request = new RequestId(id);
        return storage.work().run(() -> {
            if (storage.requests().find(request, scope).isEmpty()) {
                return List.of();
            }
            storage.involvements().of(request, scope);
            return storage.comments().listPublic(request, scope, new Slice(Question.PAGE, Optional.empty())).stream()
                    .map(comment -> comment.id().value())
                    .toList();
        });
    }

    /** Stores a request, its answers and the event. */
    public UUID submit(Written.Request request) {
        return storage.work().run(() -> {
            RequestReference reference =
                    new RequestReference("PORT-" + storage.numbers().next("bench"));
            Definitions.FLOWS.stream()
                    .filter(flow -> flow.key().equals(request.flow().key()))
                    .forEach(storage.flows()::keep);
            storage.requests().add(request(request, reference));
            storage.events().append(event(request.event()));
            return request.id();
        });
    }

    /** Stores a comment and the event, and moves the request to the top. */
    public UUID comment(Written.Comment comment) {
        Instant at = instant(comment.at());
        RequestId request = new RequestId(comment.request());
        return storage.work().run(() -> {
            storage.comments()
                    .addPublic(new PublicComment(
                            new CommentId(comment.id()),
                            request,
                            Actor.customer(new PortalUserId(comment.person().user())),
                            new CommentText(comment.text()),
                            at));
            storage.events().append(event(comment.event()));
            storage.requests().touch(request, at, at);
            return comment.id();
        });
    }

    private static RequestScope scope(Person person) {
        return Viewers.of(Asked.L1, person).scope();
    }

    private static CustomerRequest request(Written.Request request, RequestReference reference) {
        Instant at = instant(request.at());
        return new CustomerRequest(
                new RequestId(request.id()),
                reference,
                new PortalKey(Definitions.PORTAL),
                request.flow(),
                new PortalUserId(request.person().user()),
                new OrganizationId(request.person().organization()),
                request.subject(),
                request.description(),
                values(request.fields()),
                new StatusKey("open"),
                StatusCategory.OPEN,
                Optional.empty(),
                false,
                at,
                Optional.empty(),
                at,
                at,
                0);
    }

    static FormValues values(Map<String, String> fields) {
        Map<FieldKey, FieldValue> values = new LinkedHashMap<>();
        fields.forEach((field, value) -> values.put(new FieldKey(field), value(field, value)));
        return new FormValues(values, values.keySet());
    }

    private static FieldValue value(String field, String value) {
        return switch (field) {
            case "amount" -> new FieldValue.Decimal(new BigDecimal(value));
            case "serial" -> new FieldValue.Text(value);
            default -> new FieldValue.Chosen(new FieldKey(value));
        };
    }

    private static PortalEvent event(Written.Event event) {
        return new PortalEvent(
                event.id(),
                EventType.valueOf(event.type()),
                Actor.customer(new PortalUserId(event.person().user())),
                instant(event.at()),
                new EventSubject(EventSubject.Kind.REQUEST, event.request()),
                Map.of("portal", Definitions.PORTAL));
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
