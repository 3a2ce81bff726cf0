package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.SampleRequest;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.StaffViewer;
import org.customerportal.workflow.StatusCategory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who sees which requests through a {@link RequestRepository}: single reads, lists and counts all agree with what
 * {@link RequestScope#includes} says of each request.
 */
public abstract class RequestVisibilityContract extends StorageContract {

    private static final Comparator<CustomerRequest> LATEST_FIRST = Comparator.comparing(CustomerRequest::updatedAt)
            .thenComparing(request -> request.id().value(), Position::compareIds)
            .reversed();

    private PortalUser ada;
    private PortalUser bob;
    private Organization acme;

    @BeforeEach
    void prepare() {
        ada = world().user();
        bob = world().user();
        acme = world().organization();
    }

    @Test
    void showsCustomersTheirOwnRequests() {
        CustomerRequest own = store(draft(ada, acme));
        store(draft(bob, acme));

        checkSeen(world().seenBy(ada), own);
    }

    @Test
    void showsNoMoreToAMemberWhoSharesNothing() {
        world().membership(ada, acme, Sharing.own());
        CustomerRequest own = store(draft(ada, acme));
        store(draft(bob, acme));

        checkSeen(world().seenBy(ada), own);
    }

    @Test
    void showsMembersWhatTheirOrganizationShares() {
        world().membership(ada, acme, Sharing.organization());
        CustomerRequest shared = store(draft(bob, acme));
        CustomerRequest ownElsewhere = store(draft(ada, world().organization()));
        store(draft(bob, world().organization()));

        checkSeen(world().seenBy(ada), shared, ownElsewhere);
    }

    @Test
    void hidesStaffOnlyRequestsFromEveryCustomer() {
        world().membership(ada, acme, Sharing.organization());
        CustomerRequest shown = store(draft(bob, acme));
        CustomerRequest own = store(draft(ada, acme).staffOnly());
        CustomerRequest shared = store(draft(bob, acme).staffOnly());

        checkSeen(world().seenBy(ada), shown);
        checkSeen(world().seenByStaff(), shown, own, shared);
    }

    @Test
    void showsNothingToStaffWithoutTheRightToRead() {
        CustomerRequest request = store(draft(ada, acme));
        StaffMember grace = samples().staff();
        StaffMember without = new StaffMember(
                grace.id(),
                grace.name(),
                grace.email(),
                grace.language(),
                grace.zone(),
                Set.of(StaffRight.MANAGE_PEOPLE));

        checkSeen(new StaffViewer(without).scope());
        checkSeen(new StaffViewer(grace).scope(), request);
    }

    @Test
    void seesThroughAsManyMembershipsAsAUserMayHave() {
        List<Organization> organizations = Stream.generate(world()::organization)
                .limit(MembershipRepository.MAX_PER_USER)
                .toList();
        organizations.forEach(one -> world().membership(ada, one, Sharing.organization()));
        CustomerRequest inTheFirst = store(draft(bob, organizations.get(0)));
        CustomerRequest inTheLast = store(draft(bob, organizations.get(organizations.size() - 1)));
        store(draft(bob, acme));

        checkSeen(world().seenBy(ada), inTheFirst, inTheLast);
    }

    private void checkSeen(RequestScope scope, CustomerRequest... seen) {
        List<CustomerRequest> expected = Stream.of(seen).sorted(LATEST_FIRST).toList();
        assertThat(everything()
                        .filter(request -> requests().find(request.id(), scope).isPresent()))
                .as("single reads")
                .containsExactlyElementsOf(expected);
        for (Set<StatusCategory> categories : List.of(Set.of(StatusCategory.values()), Set.of(StatusCategory.OPEN))) {
            new Pages<>(RequestRow::position, slice -> requests().list(scope, RequestSelection.of(categories), slice))
                    .showInPagesOf(
                            7,
                            expected.stream()
                                    .filter(request -> categories.contains(request.category()))
                                    .map(RequestRow::of)
                                    .toList());
        }
        assertThat(requests().count(scope, Long.MAX_VALUE))
                .as("counts")
                .isEqualTo(expected.stream()
                        .collect(Collectors.groupingBy(CustomerRequest::category, Collectors.counting())));
    }

    private Stream<CustomerRequest> everything() {
        RequestScope all = world().seenByStaff();
        return requests().list(all, RequestSelection.ALL, new Slice(100, Optional.empty())).stream()
                .map(row -> requests().find(row.id(), all).orElseThrow());
    }

    private SampleRequest draft(PortalUser requester, Organization organization) {
        return samples().request(requester, organization, world().flow());
    }

    private CustomerRequest store(SampleRequest draft) {
        return requests().add(draft.build());
    }

    private RequestRepository requests() {
        return tenant().requests();
    }
}
