package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.Involved.Approver;
import org.customerportal.visibility.Involved.Participant;
import org.customerportal.visibility.Involved.RelatedOrganization;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What {@link InvolvementRepository} promises to those who read requests: who is involved sees at once, who is not any more
 * sees nothing at once, and a list stands in the order that the requests have now.
 */
public abstract class InvolvementVisibilityContract extends StorageContract {

    private static final Instant LATER = Samples.NOON.plusSeconds(3600);
    private static final Status CLOSED = Workflow.standard().statuses().get(5);
    private CustomerRequest request;
    private PortalUser bob;
    private Organization acme;

    @BeforeEach
    void prepare() {
        request = world().request();
        bob = world().user();
        acme = world().organization();
    }

    @Test
    void showsARequestToItsParticipantsUntilTheyLeave() {
        checkShownWhileInvolved(new Participant(bob.id(), false));
    }

    @Test
    void showsARequestToItsApproversUntilTheyLeave() {
        checkShownWhileInvolved(new Approver(bob.id()));
    }

    @Test
    void showsARequestToMembersOfARelatedOrganizationUntilItIsRemoved() {
        world().membership(bob, acme, Sharing.organization());

        checkShownWhileInvolved(new RelatedOrganization(acme.id()));
    }

    @Test
    void showsARelatedRequestToNobodyWhoSharesNothing() {
        PortalUser member = world().user();
        world().membership(member, acme, Sharing.organization());
        world().membership(bob, acme, Sharing.own());

        involvements().put(request.id(), new RelatedOrganization(acme.id()));

        checkSeen(bob);
        checkSeen(member, request);
    }

    @Test
    void hidesStaffOnlyRequestsFromEverybodyInvolved() {
        CustomerRequest hidden =
                tenant().requests().add(world().draft().staffOnly().build());
        world().membership(bob, acme, Sharing.organization());
        for (CustomerRequest one : List.of(hidden, request)) {
            involvements().put(one.id(), new Participant(bob.id(), true));
            involvements().put(one.id(), new Approver(bob.id()));
            involvements().put(one.id(), new RelatedOrganization(acme.id()));
        }

        checkSeen(bob, request);
    }

    @Test
    void showsARequestOnceToWhomItConcernsForEveryReason() {
        world().membership(bob, acme, Sharing.organization());
        CustomerRequest own = tenant().requests()
                .add(samples().request(bob, acme, world().flow()).build());
        for (CustomerRequest one : List.of(own, request)) {
            involvements().put(one.id(), new Participant(bob.id(), true));
            involvements().put(one.id(), new Approver(bob.id()));
            involvements().put(one.id(), new RelatedOrganization(acme.id()));
        }

        checkSeen(bob, own, request);
    }

    @Test
    void ordersListsByTheLatestChangeSinceSomebodyGotInvolved() {
        List<CustomerRequest> others = others();
        everyPart(request);
        checkSeen(bob, others.get(0), others.get(1), others.get(2), request);

        tenant().requests().touch(request.id(), LATER, LATER);
        checkSeen(bob, now(request), others.get(0), others.get(1), others.get(2));

        tenant().requests().replace(others.get(2).inStatus(CLOSED, LATER.plusSeconds(1)));
        checkSeen(bob, now(others.get(2)), now(request), others.get(0), others.get(1));
    }

    @Test
    void ordersListsByTheChangesBeforeSomebodyGotInvolved() {
        List<CustomerRequest> others = others();
        tenant().requests().touch(request.id(), LATER, LATER);

        everyPart(request);

        checkSeen(bob, now(request), others.get(0), others.get(1), others.get(2));
    }

    @Test
    void undoesTheMoveOfAFailedUnitInTheListsOfEverybodyInvolved() {
        others();
        everyPart(request);

        checkUndone(() -> tenant().requests().touch(request.id(), LATER, LATER), this::first);
        checkUndone(() -> tenant().requests().replace(request.inStatus(CLOSED, LATER)), this::first);
        checkUndone(() -> involvements().put(late().id(), new Approver(bob.id())), this::first);
    }

    @Test
    @Tag(Race.TAG)
    void listsAMovedRequestInItsPlaceWhoeverGetsInvolvedMeanwhile() {
        others();
        Race.repeat(race -> {
            CustomerRequest moved = world().request();
            Instant at = first().updatedAt().plusSeconds(1);

            race.run(
                            () -> involvements().put(moved.id(), new Participant(bob.id(), true)),
                            () -> tenant().requests().touch(moved.id(), at, at))
                    .everybody();

            assertThat(first()).isEqualTo(RequestRow.of(moved.touched(at, at)));
        });
    }

    @Test
    @Tag(Race.TAG)
    void listsAReplacedRequestInItsPlaceWhoeverGetsInvolvedMeanwhile() {
        others();
        Race.repeat(race -> {
            CustomerRequest moved = world().request();
            Instant at = first().updatedAt().plusSeconds(1);

            race.run(
                            () -> involvements().put(moved.id(), new Approver(bob.id())),
                            () -> tenant().requests().replace(moved.inStatus(CLOSED, at)))
                    .everybody();

            assertThat(first()).isEqualTo(RequestRow.of(now(moved)));
        });
    }

    private void checkShownWhileInvolved(Involved part) {
        checkSeen(bob);
        involvements().put(request.id(), part);
        checkSeen(bob, request);
        involvements().remove(request.id(), part);
        checkSeen(bob);
    }

    private void checkSeen(PortalUser viewer, CustomerRequest... expected) {
        List<RequestRow> rows = Stream.of(expected).map(RequestRow::of).toList();
        for (int size = 1; size <= 2; size++) {
            new Pages<>(
                            RequestRow::position,
                            slice -> tenant().requests().list(world().seenBy(viewer), RequestSelection.ALL, slice))
                    .showInPagesOf(size, rows);
        }
        Map<StatusCategory, Long> counts =
                Stream.of(expected).collect(Collectors.groupingBy(CustomerRequest::category, Collectors.counting()));
        assertThat(tenant().requests().count(world().seenBy(viewer), Long.MAX_VALUE))
                .as("counts")
                .isEqualTo(counts);
        assertThat(tenant().requests().find(request.id(), world().seenBy(viewer)))
                .as("a single read")
                .isEqualTo(Stream.of(expected)
                        .filter(one -> one.id().equals(request.id()))
                        .findFirst());
    }

    // Three that are ahead of what a test begins with, so that a page of one row tells a wrong place.
    private List<CustomerRequest> others() {
        return Stream.of(3, 2, 1)
                .map(seconds -> tenant().requests()
                        .add(world().draft()
                                .updatedAt(Samples.NOON.plusSeconds(seconds))
                                .build()))
                .map(this::everyPart)
                .toList();
    }

    private CustomerRequest everyPart(CustomerRequest one) {
        involvements().put(one.id(), new Participant(bob.id(), true));
        involvements().put(one.id(), new Approver(bob.id()));
        return one;
    }

    private CustomerRequest late() {
        return tenant().requests()
                .add(world().draft().updatedAt(LATER.plusSeconds(1)).build());
    }

    private RequestRow first() {
        return tenant().requests()
                .list(world().seenBy(bob), RequestSelection.ALL, new Slice(1, Optional.empty()))
                .get(0);
    }

    private CustomerRequest now(CustomerRequest one) {
        return tenant().requests().find(one.id(), world().seenByStaff()).orElseThrow();
    }

    private InvolvementRepository involvements() {
        return tenant().involvements();
    }
}
