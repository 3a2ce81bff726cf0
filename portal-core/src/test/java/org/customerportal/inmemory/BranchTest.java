package org.customerportal.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.CustomerViewer;
import org.junit.jupiter.api.Test;

/** Contracts see only what a list shows; here it is how little is read for it. */
class BranchTest {

    private static final Branch<Whole> ALL_REQUESTS = new Branch<>(Requests.BY_UPDATE, Whole.TABLE);

    private final PortalUserId ada = new PortalUserId(UUID.randomUUID());
    private final OrganizationId acme = new OrganizationId(UUID.randomUUID());

    @Test
    void readsForACustomerOnlyWhatTheirOwnOrTheirOrganizationsCanBe() {
        Membership sharing = new Membership(ada, acme, Role.MEMBER, Sharing.organization(), Instant.EPOCH, 1);
        CustomerViewer viewer = new CustomerViewer(ada, List.of(sharing));

        assertThat(Branch.coverOf(viewer.scope().clause()))
                .containsExactlyInAnyOrder(
                        new Branch<>(Requests.BY_REQUESTER, ada.value()),
                        new Branch<>(Requests.BY_ORGANIZATION, acme.value()));
    }

    @Test
    void readsTheSmallestPartOfWhatMustAllBeTrue() {
        Clause own = new Clause.Requester(ada);
        Clause ownOrShared = new Clause.AnyOf(List.of(own, new Clause.Organization(acme)));

        assertThat(Branch.coverOf(new Clause.AllOf(List.of(new Clause.Everything(), ownOrShared, own))))
                .containsExactly(new Branch<>(Requests.BY_REQUESTER, ada.value()));
    }

    @Test
    void readsAllRequestsOnceWhereOneReasonLeadsToAllOfThem() {
        assertThat(Branch.coverOf(new Clause.AnyOf(List.of(new Clause.Requester(ada), new Clause.NotStaffOnly()))))
                .containsExactly(ALL_REQUESTS);
        assertThat(Branch.coverOf(new Clause.AllOf(List.of()))).containsExactly(ALL_REQUESTS);
    }

    @Test
    void readsNothingWhereNothingCanBeTrue() {
        Clause never = new Clause.AnyOf(List.of());

        assertThat(Branch.coverOf(never)).isEmpty();
        assertThat(Branch.coverOf(new Clause.AllOf(List.of(new Clause.Everything(), never))))
                .isEmpty();
    }
}
