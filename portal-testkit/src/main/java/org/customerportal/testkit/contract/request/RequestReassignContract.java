package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Filter;
import org.customerportal.filter.Relation;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FormValues;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Slice;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.staff.StaffId;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.VisibilityPolicy;
import org.customerportal.visibility.VisibilityRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Promises of {@link RequestRepository#reassign}: what is one organization's becomes another's, in every way in which it is read.
 */
public abstract class RequestReassignContract extends StorageContract {

    private static final FieldKey FIELD = new FieldKey("site");
    private static final FieldValue NORTH = new FieldValue.Text("North");
    private static final FilterKey SHARED = new FilterKey("shared");
    private static final Slice TEN = new Slice(10, Optional.empty());

    private Organization from;
    private Organization into;

    @BeforeEach
    void prepare() {
        from = world().organization();
        into = world().organization();
    }

    @Test
    void movesEveryRequestOfTheOneAndNoOther() {
        CustomerRequest open = requestOf(from);
        CustomerRequest hidden = requests()
                .add(samples()
                        .request(world().user(), from, world().flow())
                        .staffOnly()
                        .build());
        CustomerRequest there = requestOf(into);
        CustomerRequest elsewhere = world().request();

        assertThat(requests().reassign(from.id(), into.id())).isEqualTo(2);

        for (CustomerRequest moved : List.of(open, hidden)) {
            assertThat(found(moved)).isEqualTo(moved.madeFor(into.id()).nextVersion());
        }
        assertThat(found(there)).isEqualTo(there);
        assertThat(found(elsewhere)).isEqualTo(elsewhere);
        assertThat(requests().reassign(from.id(), into.id())).isZero();
    }

    @Test
    void showsThemToWhomTheOtherSharesThem() {
        PortalUser before = sharing(from, Sharing.organization());
        PortalUser after = sharing(into, Sharing.organization());
        CustomerRequest moved = requestOf(from);

        requests().reassign(from.id(), into.id());

        assertThat(list(world().seenBy(after))).containsExactly(row(moved));
        assertThat(requests().find(moved.id(), world().seenBy(after))).isPresent();
        assertThat(requests().count(world().seenBy(after), 10)).hasSize(1);
        assertThat(list(world().seenBy(before))).isEmpty();
        assertThat(requests().find(moved.id(), world().seenBy(before))).isEmpty();
        assertThat(requests().count(world().seenBy(before), 10)).isEmpty();
    }

    @Test
    void showsThemByTheirAnswersToo() {
        PortalUser before = sharing(from, Sharing.filtered(SHARED));
        PortalUser after = sharing(into, Sharing.filtered(SHARED));
        CustomerRequest moved = requests()
                .add(samples()
                        .request(world().user(), from, world().flow())
                        .values(new FormValues(Map.of(FIELD, NORTH), Set.of(FIELD)))
                        .build());
        requestOf(from);

        requests().reassign(from.id(), into.id());

        assertThat(list(byAnswer(after))).containsExactly(row(moved));
        assertThat(list(byAnswer(before))).isEmpty();
    }

    @Test
    void makesAWriterLoseWhoReadThemBefore() {
        CustomerRequest read = requestOf(from);
        requests().reassign(from.id(), into.id());

        assertThatThrownBy(() -> requests().replace(assigned(read))).isInstanceOf(StaleVersionException.class);

        assertThat(found(read).organization()).isEqualTo(into.id());
        assertThat(requests().replace(assigned(found(read))).organization()).isEqualTo(into.id());
    }

    @Test
    @Tag(Race.TAG)
    void leavesNoneBehindThatSomebodyChangesAtTheSameMoment() {
        Race.repeat(race -> {
            CustomerRequest request = requestOf(from);

            race.call(
                            () -> requests().reassign(from.id(), into.id()),
                            () -> assignUnlessItWasMoved(request),
                            () -> touch(request))
                    .everybody();

            assertThat(found(request).organization()).isEqualTo(into.id());
        });
    }

    @Test
    void undoesTheMovesOfAFailedUnit() {
        CustomerRequest request = requestOf(from);

        checkUndone(() -> requests().reassign(from.id(), into.id()), () -> found(request));
    }

    private int assignUnlessItWasMoved(CustomerRequest read) {
        try {
            requests().replace(assigned(read));
            return 1;
        } catch (StaleVersionException moved) {
            return 0;
        }
    }

    private int touch(CustomerRequest request) {
        requests().touch(request.id(), Samples.NOON.plusSeconds(1), Samples.NOON.plusSeconds(1));
        return 1;
    }

    private PortalUser sharing(Organization organization, Sharing sharing) {
        PortalUser user = world().user();
        world().membership(user, organization, sharing);
        return user;
    }

    private CustomerRequest requestOf(Organization organization) {
        return requests()
                .add(samples()
                        .request(world().user(), organization, world().flow())
                        .build());
    }

    private static CustomerRequest assigned(CustomerRequest request) {
        return request.assignedTo(Optional.of(new StaffId("grace")), false, Samples.NOON);
    }

    private RequestScope byAnswer(PortalUser user) {
        Filter filter = new Filter.AllOf(List.of(
                new Filter.Related(Relation.ORGANIZATION), new Filter.Answer(FIELD, new FieldTest.Equal(NORTH))));
        return new CustomerViewer(
                        user.id(),
                        tenant().memberships().of(user.id()),
                        new VisibilityRules(VisibilityPolicy.OPEN, Map.of(SHARED, filter), Samples.NOON))
                .scope();
    }

    private List<RequestRow> list(RequestScope scope) {
        return requests().list(scope, RequestSelection.ALL, TEN);
    }

    private RequestRow row(CustomerRequest request) {
        return RequestRow.of(found(request));
    }

    private CustomerRequest found(CustomerRequest request) {
        return requests().find(request.id(), world().seenByStaff()).orElseThrow();
    }

    private RequestRepository requests() {
        return tenant().requests();
    }
}
