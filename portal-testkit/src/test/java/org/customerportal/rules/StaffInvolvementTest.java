package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.violations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.customerportal.conversation.HistoryView;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.InvolvedView;
import org.customerportal.request.service.StaffInvolvement;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.UserState;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.Involved.Approver;
import org.customerportal.visibility.Involved.Participant;
import org.customerportal.visibility.Involved.RelatedOrganization;
import org.junit.jupiter.api.Test;

/** Staff decide whom a request concerns. */
class StaffInvolvementTest {

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final OrganizationId beta = story.organization("Beta");
    private final Person ada = story.person("Ada", acme);
    private final Person bob = story.person("Bob", beta, Sharing.organization());
    private final RequestId request = ada.submits("Printer");
    private final StaffInvolvement desk = story.desk().involvement();

    @Test
    void addsAndEndsEveryPart() {
        desk.addParticipant(request, bob.id(), false);
        desk.addApprover(request, bob.id());
        desk.addRelatedOrganization(request, beta);
        assertThat(parties())
                .containsExactly(
                        new Participant(bob.id(), false), new Approver(bob.id()), new RelatedOrganization(beta));

        desk.addParticipant(request, bob.id(), true);
        desk.remove(request, new Approver(bob.id()));
        assertThat(parties()).containsExactly(new Participant(bob.id(), true), new RelatedOrganization(beta));
        assertThat(bob.face().requests().get(request).may().comment().allowed()).isTrue();

        desk.remove(request, new Participant(bob.id(), false));
        desk.remove(request, new RelatedOrganization(beta));
        assertThat(parties()).isEmpty();
        assertNotFound(() -> bob.face().requests().get(request));
    }

    @Test
    void namesThePartiesAndTheirAddressesOrNumbers() {
        desk.addParticipant(request, bob.id(), false);
        desk.addApprover(request, bob.id());
        desk.addRelatedOrganization(request, beta);

        assertThat(desk.list(request))
                .extracting(InvolvedView::name, InvolvedView::detail)
                .containsExactly(
                        Tuple.tuple("Bob", bob.email()), Tuple.tuple("Bob", bob.email()), Tuple.tuple("Beta", ""));
    }

    @Test
    void findsPeopleByTheirAddress() {
        desk.addParticipant(request, " " + bob.email().toUpperCase(Locale.ROOT) + " ", false);
        desk.addApprover(request, bob.email());

        assertThat(parties()).containsExactly(new Participant(bob.id(), false), new Approver(bob.id()));
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        story.desk().users().disable(bob.id());
        var before = new StoredThings(story.storage).all();

        Map.of(" ", "required", "bob", "malformed", "nobody@elsewhere.example", "nobody", bob.email(), "not-an-option")
                .forEach((email, code) -> {
                    assertThat(violations(() -> desk.addParticipant(request, email, true)))
                            .containsExactly("email: " + code);
                    assertThat(violations(() -> desk.addApprover(request, email)))
                            .containsExactly("email: " + code);
                });

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void offersOrganizationsPageByPage() {
        PageRequest one = PageRequest.first(1);
        Page<Organization> first = desk.organizations(request, one);
        Page<Organization> second =
                desk.organizations(request, one.after(first.next().orElseThrow()));

        assertThat(Stream.of(first, second).flatMap(page -> page.items().stream()))
                .extracting(Organization::id)
                .containsExactly(beta, acme);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void standsInTheHistoryOfStaffAlone() {
        desk.addParticipant(request, bob.id(), false);
        desk.addRelatedOrganization(request, beta);
        desk.remove(request, new Participant(bob.id(), true));

        assertThat(story.desk()
                        .conversation()
                        .history(request, PageRequest.first())
                        .items())
                .filteredOn(line -> line.involved().isPresent())
                .extracting(
                        HistoryView::type,
                        line -> line.involved().orElseThrow().party(),
                        line -> line.involved().orElseThrow().name())
                .containsExactlyInAnyOrder(
                        Tuple.tuple(EventType.INVOLVED_REMOVED, new Participant(bob.id(), true), "Bob"),
                        Tuple.tuple(EventType.INVOLVED_ADDED, new RelatedOrganization(beta), "Beta"),
                        Tuple.tuple(EventType.INVOLVED_ADDED, new Participant(bob.id(), false), "Bob"));
        assertThat(ada.face()
                        .conversation()
                        .history(request, PageRequest.first())
                        .items())
                .extracting(HistoryView::type)
                .containsExactly(EventType.REQUEST_SUBMITTED);
    }

    @Test
    void writesEachChangeDownOnceWithIdsOnly() {
        desk.addParticipant(request, bob.id(), false);
        desk.addParticipant(request, bob.id(), false);
        desk.addRelatedOrganization(request, beta);
        desk.remove(request, new Participant(bob.id(), true));
        desk.remove(request, new Participant(bob.id(), true));

        assertThat(changes())
                .extracting(PortalEvent::type, PortalEvent::actor, event -> without("portal", event))
                .containsExactly(
                        change(EventType.INVOLVED_ADDED, "PARTICIPANT", bob.id().value(), false),
                        change(EventType.INVOLVED_ADDED, "RELATED_ORGANIZATION", beta.value(), false),
                        change(
                                EventType.INVOLVED_REMOVED,
                                "PARTICIPANT",
                                bob.id().value(),
                                true));
    }

    @Test
    void tellsNobody() {
        story.deliver();
        story.mailbox.clear();

        desk.addApprover(request, bob.id());
        desk.remove(request, new Approver(bob.id()));
        story.deliver();

        assertThat(story.mailbox.all()).isEmpty();
        assertThat(Stream.of(EventType.INVOLVED_ADDED, EventType.INVOLVED_REMOVED))
                .noneMatch(EventType::shownToCustomers);
    }

    @Test
    void refusesWhatDoesNotExist() {
        RequestId nothing = new RequestId(UUID.randomUUID());
        PortalUserId nobody = new PortalUserId(UUID.randomUUID());
        var before = new StoredThings(story.storage).all();

        assertNotFound(() -> desk.list(nothing));
        assertNotFound(() -> desk.organizations(nothing, PageRequest.first()));
        assertNotFound(() -> desk.addApprover(nothing, bob.email()));
        assertNotFound(() -> desk.addParticipant(nothing, bob.id(), true));
        assertNotFound(() -> desk.remove(nothing, new Approver(bob.id())));
        assertNotFound(() -> desk.addParticipant(request, nobody, true));
        assertNotFound(() -> desk.addApprover(request, nobody));
        assertNotFound(() -> desk.addRelatedOrganization(request, new OrganizationId(UUID.randomUUID())));

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void refusesWhoCannotComeAnyMore() {
        story.desk().users().disable(bob.id());
        PortalUser eve =
                story.storage.users().find(story.person("Eve", beta).id()).orElseThrow();
        story.storage.users().replace(erased(eve));
        var before = new StoredThings(story.storage).all();

        for (PortalUserId gone : List.of(bob.id(), eve.id())) {
            assertThat(violations(() -> desk.addParticipant(request, gone, true)))
                    .containsExactly("user: not-an-option");
            assertThat(violations(() -> desk.addApprover(request, gone))).containsExactly("user: not-an-option");
        }

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void endsThePartOfSomebodyWhoCannotComeAnyMore() {
        desk.addApprover(request, bob.id());
        story.desk().users().disable(bob.id());

        desk.remove(request, new Approver(bob.id()));

        assertThat(parties()).isEmpty();
    }

    private List<Involved> parties() {
        return desk.list(request).stream().map(InvolvedView::party).toList();
    }

    private List<PortalEvent> changes() {
        return new StoredThings(story.storage)
                .events(new EventSubject(EventSubject.Kind.REQUEST, request.value())).stream()
                        .filter(event -> event.type().name().startsWith("INVOLVED_"))
                        .toList();
    }

    private static Tuple change(EventType type, String relation, UUID party, boolean commenting) {
        return Tuple.tuple(
                type,
                Actor.staff(PortalStory.GRACE.id()),
                Map.of("relation", relation, "party", party.toString(), "commenting", String.valueOf(commenting)));
    }

    private static Map<String, String> without(String detail, PortalEvent event) {
        Map<String, String> rest = new HashMap<>(event.details());
        rest.remove(detail);
        return rest;
    }

    private static PortalUser erased(PortalUser user) {
        return new PortalUser(
                user.id(),
                user.email(),
                UserState.ERASED,
                user.profile(),
                user.traits(),
                user.createdAt(),
                user.version());
    }
}
