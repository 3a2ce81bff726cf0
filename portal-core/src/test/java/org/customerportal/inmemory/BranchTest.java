package org.customerportal.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.customerportal.filter.Relation;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.Fact;
import org.customerportal.visibility.VisibilityRules;
import org.junit.jupiter.api.Test;

/** Contracts see only what a list shows; here it is how little is read for it. */
class BranchTest {

    private static final Branch<Whole> ALL_REQUESTS = new Branch<>(Requests.BY_UPDATE, Whole.TABLE);

    private final PortalUserId ada = new PortalUserId(UUID.randomUUID());
    private final OrganizationId acme = new OrganizationId(UUID.randomUUID());

    @Test
    void readsForACustomerOnlyWhatTheirOwnOrTheirOrganizationsCanBe() {
        Membership sharing = new Membership(ada, acme, Role.MEMBER, Sharing.organization(), Instant.EPOCH, 1);
        CustomerViewer viewer = new CustomerViewer(ada, List.of(sharing), VisibilityRules.OPEN);

        assertThat(Branch.coverOf(viewer.scope().clause()))
                .containsExactlyInAnyOrder(
                        new Branch<>(Requests.by(Relation.REQUESTER), ada.value()),
                        new Branch<>(Requests.by(Relation.PARTICIPANT), ada.value()),
                        new Branch<>(Requests.by(Relation.APPROVER), ada.value()),
                        new Branch<>(Requests.by(Relation.ORGANIZATION), acme.value()),
                        new Branch<>(Requests.by(Relation.RELATED_ORGANIZATION), acme.value()));
    }

    @Test
    void readsTheSmallestPartOfWhatMustAllBeTrue() {
        Clause own = new Clause.Test(Fact.Related.to(Relation.REQUESTER, ada));
        Clause ownOrShared =
                new Clause.AnyOf(List.of(own, new Clause.Test(Fact.Related.to(Relation.ORGANIZATION, acme))));

        assertThat(Branch.coverOf(new Clause.AllOf(List.of(Clause.everything(), ownOrShared, own))))
                .containsExactly(new Branch<>(Requests.by(Relation.REQUESTER), ada.value()));
    }

    @Test
    void readsAllRequestsOnceWhereOneReasonLeadsToAllOfThem() {
        assertThat(Branch.coverOf(new Clause.AnyOf(List.of(
                        new Clause.Test(Fact.Related.to(Relation.REQUESTER, ada)),
                        new Clause.Test(new Fact.ShownToCustomers())))))
                .containsExactly(ALL_REQUESTS);
        assertThat(Branch.coverOf(new Clause.AllOf(List.of()))).containsExactly(ALL_REQUESTS);
    }

    @Test
    void readsNothingWhereNothingCanBeTrue() {
        Clause never = Clause.nothing();

        assertThat(Branch.coverOf(never)).isEmpty();
        assertThat(Branch.coverOf(new Clause.AllOf(List.of(Clause.everything(), never))))
                .isEmpty();
    }
}
