package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.InvolvementRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.Involved.Participant;
import org.customerportal.visibility.Involved.RelatedOrganization;
import org.customerportal.visibility.RequestScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promises of {@link InvolvementRepository#reassign}: what is about one organization too becomes about another. */
public abstract class InvolvementReassignContract extends StorageContract {

    private Organization from;
    private Organization into;

    @BeforeEach
    void prepare() {
        from = world().organization();
        into = world().organization();
    }

    @Test
    void movesWhatIsAboutTheOneToo() {
        CustomerRequest related = world().request();
        CustomerRequest both = world().request();
        CustomerRequest own = requestOf(into);
        CustomerRequest untouched = world().request();
        Participant bob = new Participant(world().user().id(), true);
        RelatedOrganization third =
                new RelatedOrganization(world().organization().id());
        involve(related, bob, about(from));
        involve(both, about(from), about(into));
        involve(own, about(from), bob);
        involve(untouched, third);

        assertThat(involvements().reassign(from.id(), into.id())).isEqualTo(3);

        assertThat(of(related)).containsExactly(bob, about(into));
        assertThat(of(both)).containsExactly(about(into));
        assertThat(of(own)).containsExactly(bob);
        assertThat(of(untouched)).containsExactly(third);
        assertThat(involvements().reassign(from.id(), into.id())).isZero();
    }

    @Test
    void showsWhatIsAboutTheOneToMembersOfTheOther() {
        PortalUser member = sharing(into, Sharing.organization());
        CustomerRequest later = related();
        CustomerRequest latest = related();
        tenant().requests().touch(later.id(), Samples.NOON.plusSeconds(60), Samples.NOON.plusSeconds(60));

        involvements().reassign(from.id(), into.id());

        assertThat(list(world().seenBy(member))).extracting(RequestRow::id).containsExactly(later.id(), latest.id());
    }

    @Test
    void undoesTheMoveOfAFailedUnit() {
        CustomerRequest related = related();

        checkUndone(() -> involvements().reassign(from.id(), into.id()), () -> of(related));
    }

    private PortalUser sharing(Organization organization, Sharing sharing) {
        PortalUser user = world().user();
        world().membership(user, organization, sharing);
        return user;
    }

    private CustomerRequest requestOf(Organization organization) {
        return tenant().requests()
                .add(samples()
                        .request(world().user(), organization, world().flow())
                        .build());
    }

    private CustomerRequest related() {
        CustomerRequest request = world().request();
        involve(request, about(from));
        return request;
    }

    private void involve(CustomerRequest request, Involved... parts) {
        for (Involved part : parts) {
            involvements().put(request.id(), part);
        }
    }

    private static RelatedOrganization about(Organization organization) {
        return new RelatedOrganization(organization.id());
    }

    private List<RequestRow> list(RequestScope scope) {
        return tenant().requests().list(scope, RequestSelection.ALL, new Slice(10, Optional.empty()));
    }

    private List<Involved> of(CustomerRequest request) {
        return involvements().of(request.id(), world().seenByStaff());
    }

    private InvolvementRepository involvements() {
        return tenant().involvements();
    }
}
