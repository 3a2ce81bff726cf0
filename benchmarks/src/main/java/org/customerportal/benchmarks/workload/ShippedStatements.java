package org.customerportal.benchmarks.workload;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.benchmarks.contestant.Asked;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.portal.Viewers;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Definitions;
import org.customerportal.benchmarks.dataset.Person;
import org.customerportal.benchmarks.dataset.Persona;
import org.customerportal.benchmarks.dataset.Ticket;
import org.customerportal.benchmarks.dataset.Words;
import org.customerportal.conversation.CommentId;
import org.customerportal.event.DeliveryState;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.filter.Filter;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.invitation.InvitationState;
import org.customerportal.notification.preference.Topic;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Count;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.registration.RegistrationId;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestSelection;
import org.customerportal.search.SearchText;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.throttle.Attempts;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenPurpose;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Trait;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.SystemViewer;
import org.customerportal.visibility.VisibilityPolicy;
import org.customerportal.visibility.VisibilityRules;

/** The calls of the storage that send statements, by what they ask for. Each works on a person and a request of the data set. */
final class ShippedStatements {

    private static final Slice FIRST = new Slice(Question.PAGE, Optional.empty());
    private static final RequestScope EVERYTHING = new SystemViewer().scope();
    private static final Instant NOW = DataSet.END;
    private static final TokenDigest DIGEST = new TokenDigest("x".repeat(43));

    private final Map<String, Runnable> calls = new LinkedHashMap<>();
    private final TenantStorage storage;
    private final DataSet dataSet;
    private final Person person;
    private final PortalUserId user;
    private final OrganizationId organization;
    private final RequestId request;
    private final RequestScope scope;
    private final Slice later;

    private ShippedStatements(TenantStorage storage, DataSet dataSet) {
        Ticket middle = dataSet.ticket(dataSet.requests() / 2);
        this.storage = storage;
        this.dataSet = dataSet;
        this.person = dataSet.person(Persona.S, 0);
        this.user = new PortalUserId(person.user());
        this.organization = new OrganizationId(person.organization());
        this.request = new RequestId(middle.id());
        this.scope = Viewers.of(Asked.L1, person).scope();
        this.later = new Slice(
                Question.PAGE,
                Optional.of(new Position(Instant.ofEpochSecond(middle.updatedAt() / 1_000_000), middle.id())));
    }

    /** Returns the calls on this storage, in the order in which they should be read. */
    static Map<String, Runnable> of(TenantStorage storage, DataSet dataSet) {
        ShippedStatements statements = new ShippedStatements(storage, dataSet);
        statements.lists();
        statements.requests();
        statements.people();
        statements.doors();
        statements.proofs();
        statements.silences();
        statements.registrations();
        statements.log();
        return statements.calls;
    }

    private void lists() {
        for (Asked asked : Asked.values()) {
            for (Persona persona : Persona.values()) {
                Question question = Question.first(asked, dataSet.person(persona, 0));
                calls.put(
                        "requests, " + asked + " " + persona,
                        () -> storage.requests()
                                .list(
                                        Viewers.of(asked, question.person()).scope(),
                                        RequestSelection.of(question.categories()),
                                        FIRST));
            }
        }
        calls.put("requests, a later page", () -> storage.requests().list(scope, RequestSelection.ALL, later));
        calls.put("requests, everything", () -> storage.requests().list(EVERYTHING, RequestSelection.ALL, later));
        calls.put(
                "requests, open ones of everything",
                () -> storage.requests().list(EVERYTHING, RequestSelection.of(OverviewTab.OPEN.categories()), FIRST));
        calls.put(
                "requests, by what the host says of their organization",
                () -> storage.requests().list(golden(), RequestSelection.ALL, FIRST));
        for (String word : List.of(Words.COMMON, Words.MEDIUM, Words.RARE)) {
            SearchText text = new SearchText(List.of(word));
            calls.put(
                    "requests, found by " + word,
                    () -> storage.requests().list(scope, RequestSelection.ALL.finding(text), FIRST));
        }
        calls.put("requests, counted at a glance", () -> storage.requests().count(scope, Count.GLANCE + 1));
        calls.put("requests, counted", () -> storage.requests().count(scope, Long.MAX_VALUE));
    }

    private RequestScope golden() {
        FilterKey key = new FilterKey("golden");
        Filter filter = new Filter.HasTrait(Trait.attribute(Bearer.ORGANIZATION, "tier"), Set.of("gold"));
        VisibilityRules rules =
                new VisibilityRules(VisibilityPolicy.OPEN.narrowedBy(key), Map.of(key, filter), Instant.EPOCH);
        return new CustomerViewer(user, Viewers.of(Asked.L1, person).memberships(), rules).scope();
    }

    private void requests() {
        UUID comment = new UUID(1, 1);
        calls.put("request", () -> storage.requests().find(request, scope));
        calls.put("request, touched", () -> storage.requests().touch(request, NOW, NOW));
        calls.put("involvements", () -> storage.involvements().of(request, scope));
        calls.put("comments", () -> storage.comments().listPublic(request, scope, FIRST));
        calls.put("comments, later ones", () -> storage.comments().listPublic(request, scope, later));
        calls.put("comment", () -> storage.comments().findPublic(new CommentId(comment), scope));
        calls.put("internal comments", () -> storage.comments().listInternal(request, EVERYTHING, FIRST));
        calls.put("internal comment", () -> storage.comments().findInternal(new CommentId(comment), EVERYTHING));
        calls.put(
                "flow version",
                () -> storage.flows().find(Definitions.FLOWS.get(0).ref()));
    }

    private void people() {
        EmailAddress email = EmailAddress.parse("user7@example.com").orElseThrow();
        calls.put("user", () -> storage.users().find(user));
        calls.put("user by address", () -> storage.users().find(email));
        calls.put("users of a page", () -> storage.users().findAll(List.of(user)));
        calls.put("users", () -> storage.users().list(later));
        calls.put("organization", () -> storage.organizations().find(organization));
        calls.put("organizations of a page", () -> storage.organizations().findAll(List.of(organization)));
        calls.put("organizations", () -> storage.organizations().list(later));
        calls.put("memberships of a user", () -> storage.memberships().of(user));
        calls.put("memberships in force", () -> storage.memberships().inForce(user));
        calls.put("memberships of an organization", () -> storage.memberships().of(organization, Question.PAGE));
        calls.put("membership", () -> storage.memberships().find(user, organization));
        calls.put("organization, held", () -> storage.organizations().hold(organization));
        merges();
        invitations();
    }

    private void merges() {
        OrganizationId nobodys = new OrganizationId(new UUID(0, 1));
        calls.put("requests, moved", () -> storage.requests().reassign(nobodys, organization));
        calls.put(
                "requests about an organization too, moved",
                () -> storage.involvements().reassign(nobodys, organization));
    }

    private void invitations() {
        calls.put("invitation", () -> storage.invitations().find(new InvitationId(person.user())));
        calls.put("invitation, pending", () -> storage.invitations().findPending(user, organization));
        calls.put(
                "invitations, pending ones of a user",
                () -> storage.invitations().pendingOf(user));
        calls.put("invitations", () -> storage.invitations().list(InvitationSelection.ALL, NOW, later));
        calls.put(
                "invitations, of an organization",
                () -> storage.invitations().list(InvitationSelection.ALL.into(organization), NOW, later));
        calls.put(
                "invitations, pending ones of an organization",
                () -> storage.invitations()
                        .list(
                                InvitationSelection.ALL.into(organization).standing(InvitationState.PENDING),
                                NOW,
                                FIRST));
        calls.put(
                "invitations, of some people",
                () -> storage.invitations().list(InvitationSelection.ALL.of(Set.of(user)), NOW, FIRST));
        calls.put(
                "users, by the beginning of the address", () -> storage.users().startingWith("ada", 101));
        for (InvitationState state : InvitationState.values()) {
            calls.put(
                    "invitations, " + state.name().toLowerCase(Locale.ROOT),
                    () -> storage.invitations().list(InvitationSelection.ALL.standing(state), NOW, FIRST));
        }
    }

    private void doors() {
        TokenPurpose purpose = TokenPurpose.PASSWORD_RESET;
        calls.put("password", () -> storage.passwords().find(user));
        calls.put("session", () -> storage.sessions().find(DIGEST));
        calls.put("session, touched", () -> storage.sessions().touch(person.user(), NOW));
        calls.put("sessions of a user", () -> storage.sessions().of(user));
        calls.put("sessions, expired ones removed", () -> storage.sessions().removeExpired(DataSet.START));
        calls.put("grant, open", () -> storage.grants().findOpen(purpose, person.user(), NOW));
        calls.put("grant by token", () -> storage.grants().find(purpose, DIGEST, NOW));
        calls.put("grant, redeemed", () -> storage.grants().redeem(purpose, DIGEST, NOW));
        calls.put(
                "idempotency key",
                () -> storage.idempotency()
                        .find("submit:customer:" + person.user(), new IdempotencyKey("key-key-key-key-key-key"), NOW));
        calls.put(
                "idempotency keys, expired ones removed",
                () -> storage.idempotency().removeExpired(DataSet.START));
    }

    private void proofs() {
        AttemptKey key = new AttemptKey(person.user());
        Optional<Attempts> found = Optional.of(new Attempts(key, 1, NOW, NOW, NOW));
        ExternalIdentity identity = new ExternalIdentity("https://id.example", "user7@example.com");
        calls.put("attempts", () -> storage.attempts().find(key));
        calls.put("attempts, counted", () -> storage.attempts().replace(found, found.orElseThrow()));
        calls.put("attempts, forgotten ones removed", () -> storage.attempts().removeForgotten(DataSet.START));
        calls.put("second factor", () -> storage.factors().find(user));
        calls.put("external identity", () -> storage.identities().find(identity));
        calls.put("external identities of a user", () -> storage.identities().of(user));
        calls.put("change of address", () -> storage.addressChanges().find(person.user()));
        calls.put("changes of address of a user", () -> storage.addressChanges().of(user));
        calls.put(
                "changes of address, expired ones removed",
                () -> storage.addressChanges().removeExpired(DataSet.START));
        calls.put("comments of an author", () -> storage.comments().listPublicBy(user, scope, FIRST));
    }

    private void registrations() {
        EmailAddress email = EmailAddress.parse("user7@example.com").orElseThrow();
        RegistrationId registration = new RegistrationId(person.user());
        calls.put("registration", () -> storage.registrations().find(registration));
        calls.put("registrations of an address", () -> storage.registrations().of(email));
        calls.put("registrations that wait", () -> storage.registrations().waiting(Optional.empty(), NOW, FIRST));
        calls.put(
                "registrations that wait for an organization",
                () -> storage.registrations().waiting(Optional.of(organization), NOW, FIRST));
        calls.put(
                "registrations, expired ones removed",
                () -> storage.registrations().removeExpired(DataSet.START));
        calls.put("domain for registration", () -> storage.registrationDomains().find("example.com"));
        calls.put(
                "domains for registration of an organization",
                () -> storage.registrationDomains().of(organization));
    }

    private void silences() {
        List<PortalUserId> told = Stream.of(Persona.values())
                .map(persona -> new PortalUserId(dataSet.person(persona, 0).user()))
                .toList();
        calls.put("picture of a user", () -> storage.pictures().find(user));
        calls.put("pictures among authors", () -> storage.pictures().among(told));
        calls.put("preferences of a user", () -> storage.preferences().silenced(user));
        calls.put(
                "preferences of those who are told", () -> storage.preferences().silencing(Topic.ANSWERS, told));
        calls.put("mutes of those who are told", () -> storage.mutes().muting(request, told));
        calls.put("mutes of a user", () -> storage.mutes().of(user, FIRST));
        calls.put("mutes of a user, later ones", () -> storage.mutes().of(user, later));
    }

    private void log() {
        UUID id = new UUID(1, 1);
        EventSubject subject = new EventSubject(EventSubject.Kind.REQUEST, request.value());
        calls.put("event", () -> storage.events().find(id));
        calls.put("events of a request", () -> storage.events().history(subject, Set.of(EventType.values()), FIRST));
        calls.put("events, pending", () -> storage.events().pending(100));
        calls.put("delivery", () -> storage.deliveries().find(id));
        calls.put("deliveries, claimed", () -> storage.deliveries().claim(NOW, NOW.plusSeconds(60), 10));
        for (DeliveryState state : DeliveryState.values()) {
            calls.put(
                    "deliveries, " + state.name().toLowerCase(Locale.ROOT),
                    () -> storage.deliveries().list(state, FIRST));
        }
    }
}
