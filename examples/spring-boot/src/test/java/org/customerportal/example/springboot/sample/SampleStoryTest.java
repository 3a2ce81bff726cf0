package org.customerportal.example.springboot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.customerportal.CustomerFace;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.example.springboot.northwind.NorthwindPortal;
import org.customerportal.example.springboot.northwind.NorthwindStaff;
import org.customerportal.inmemory.InMemoryPortalStorage;
import org.customerportal.invitation.InvitationState;
import org.customerportal.invitation.InvitationView;
import org.customerportal.notification.Mail;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.request.Capability;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.service.RequestSummary;
import org.customerportal.request.service.StaffRequestSummary;
import org.customerportal.signin.Origin;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.Workflow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The demo shows something of everything, and its past lies in the past. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleStoryTest {

    private static final Instant PRESENT = Instant.parse("2030-03-20T11:00:00Z");

    private final List<Mail> mails = new ArrayList<>();
    private final List<Instant> times = new ArrayList<>();
    private CustomerPortal portal;

    @BeforeAll
    void play() {
        InMemoryPortalStorage storage = InMemoryPortalStorage.create();
        PortalDefinition definition = NorthwindPortal.at("http://localhost:8080");
        portal = CustomerPortal.builder()
                .storage(storage)
                .portal(definition)
                .mail(mails::add)
                .staff(new NorthwindStaff())
                .clock(new SampleClock(PRESENT))
                .build();
        assertThat(SampleStory.isMissing(portal)).isTrue();
        SampleStory.play(
                storage,
                definition,
                (mail, at) -> {
                    mails.add(mail);
                    times.add(at);
                },
                PRESENT);
    }

    @Test
    void isPlayedOnceOnly() {
        assertThat(SampleStory.isMissing(portal)).isFalse();
    }

    @Test
    void hasRequestsInEveryStatusAndOfEveryFlow() {
        List<StaffRequestSummary> requests = requests();

        assertThat(requests).hasSizeGreaterThanOrEqualTo(12);
        assertThat(requests.stream().map(StaffRequestSummary::status).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Workflow.standard().statuses().stream()
                        .map(Status::staffLabel)
                        .toList());
        assertThat(requests.stream().map(StaffRequestSummary::flow).distinct()).hasSize(4);
        assertThat(requests).anyMatch(request -> request.assignee().isEmpty());
    }

    @Test
    void liesInThePast() {
        assertThat(requests()).allMatch(request -> !request.updatedAt().isAfter(PRESENT));
        assertThat(times).hasSizeGreaterThan(30).allMatch(at -> !at.isAfter(PRESENT));
    }

    @Test
    void sharesByMembership() {
        assertThat(list(signIn("ana@helder.example")))
                .hasSize(4)
                .allMatch(own -> own.requester().equals("Ana Sousa"));
        assertThat(list(signIn("rita@helder.example"))).hasSize(8);
        assertThat(list(signIn("joao@helder.example"))).hasSize(8);
        assertThat(list(signIn("peter@marlow.example"))).hasSize(6);
    }

    @Test
    void letsJoaoReadButNotCommentOnWhatIsShared() {
        CustomerFace joao = signIn("joao@helder.example");
        List<RequestSummary> others = list(joao).stream()
                .filter(request -> !request.requester().equals("João Reis"))
                .toList();

        assertThat(others)
                .isNotEmpty()
                .allSatisfy(request -> assertThat(joao.requests()
                                .get(request.id())
                                .may()
                                .comment()
                                .reason())
                        .isEqualTo(Optional.of(Capability.Reason.READ_ONLY)));
    }

    @Test
    void hasOneInvitationThatWaits() {
        assertThat(mia().invitations()
                        .list(Optional.of(InvitationState.PENDING), PageRequest.first())
                        .items())
                .extracting(InvitationView::email)
                .containsExactly("oskar@marlow.example");
    }

    @Test
    void hasInternalNotesThatNoCustomersMailRepeats() {
        assertThat(requests().stream()
                        .flatMap(request ->
                                mia().conversation().listInternal(request.id(), PageRequest.first()).items().stream()))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(mails)
                .filteredOn(mail -> !mail.to().spelling().endsWith("@northwind.example"))
                .noneMatch(
                        mail -> mail.text().contains("warranty") || mail.html().contains("warranty"));
    }

    private StaffFace mia() {
        return portal.staff(NorthwindStaff.MIA);
    }

    private List<StaffRequestSummary> requests() {
        return mia().requests().list(OverviewTab.ALL, PageRequest.first(100)).items();
    }

    private CustomerFace signIn(String email) {
        String session = portal.visitor(NorthwindPortal.KEY, Origin.unknown())
                .signIn()
                .signIn(email, SampleStory.PASSWORD)
                .signedIn()
                .token()
                .reveal();
        return portal.customer(NorthwindPortal.KEY, session);
    }

    private static List<RequestSummary> list(CustomerFace customer) {
        return customer.requests().list(OverviewTab.ALL, PageRequest.first(100)).items();
    }
}
