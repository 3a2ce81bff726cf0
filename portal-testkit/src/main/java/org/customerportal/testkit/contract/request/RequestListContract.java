package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customerportal.flow.RequestFlow;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.SampleRequest;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** Promises of {@link RequestRepository#list} and {@link RequestRepository#count}: order, pages, categories. */
public abstract class RequestListContract extends StorageContract {

    private static final RequestSelection ALL = RequestSelection.ALL;

    @Test
    void listsTheLatestChangeFirstAndEachRequestOnce() {
        List<CustomerRequest> expected = Pages.places(samples()).stream()
                .map(place -> at(place, world().draft()))
                .toList();
        Pages.scattered(expected).forEach(requests()::add);

        checkPages(world().seenByStaff(), expected);
    }

    @Test
    void listsARequestOnceThatIsSeenForSeveralReasons() {
        PortalUser ada = world().user();
        Organization acme = world().organization();
        world().membership(ada, acme, Sharing.organization());
        RequestFlow flow = world().flow();
        List<PortalUser> requesters = List.of(ada, world().user());
        List<Position> places = Pages.places(samples());
        List<CustomerRequest> expected = IntStream.range(0, places.size())
                .mapToObj(n -> at(places.get(n), samples().request(requesters.get(n % 2), acme, flow)))
                .toList();
        Pages.scattered(expected).forEach(requests()::add);

        checkPages(world().seenBy(ada), expected);
        assertThat(requests().count(world().seenBy(ada), Long.MAX_VALUE))
                .isEqualTo(Map.of(StatusCategory.OPEN, (long) expected.size()));
    }

    @Test
    void listsOnlyTheCategoriesThatAreAskedFor() {
        Map<StatusCategory, Long> counted = storeOneOfEachStatus();
        RequestScope everything = world().seenByStaff();

        for (StatusCategory category : StatusCategory.values()) {
            assertThat(requests().list(everything, RequestSelection.of(EnumSet.of(category)), first(100)))
                    .hasSize(Math.toIntExact(counted.getOrDefault(category, 0L)))
                    .allMatch(row -> row.category() == category);
        }
        assertThat(requests()
                        .list(
                                everything,
                                RequestSelection.of(EnumSet.of(StatusCategory.OPEN, StatusCategory.CLOSED)),
                                first(100)))
                .extracting(RequestRow::category)
                .containsExactlyInAnyOrder(StatusCategory.OPEN, StatusCategory.OPEN, StatusCategory.CLOSED);
    }

    @Test
    void listsNothingWhenNoCategoryIsAskedFor() {
        storeOneOfEachStatus();
        CustomerRequest own = world().request();
        RequestScope seenByRequester =
                world().seenBy(tenant().users().find(own.requester()).orElseThrow());

        assertThat(requests().list(seenByRequester, RequestSelection.of(Set.of()), first(100)))
                .isEmpty();
        assertThat(requests().list(world().seenByStaff(), RequestSelection.of(Set.of()), first(100)))
                .isEmpty();
        assertThat(requests().list(world().seenByStaff(), ALL, first(100))).isNotEmpty();
    }

    @Test
    void countsRequestsByCategory() {
        Map<StatusCategory, Long> counted = storeOneOfEachStatus();

        assertThat(requests().count(world().seenByStaff(), Long.MAX_VALUE)).isEqualTo(counted);
    }

    @Test
    void countsNoCategoryWithoutRequests() {
        world().request();

        assertThat(requests().count(world().seenByStaff(), Long.MAX_VALUE)).isEqualTo(Map.of(StatusCategory.OPEN, 1L));
        assertThat(requests().count(world().seenBy(world().user()), Long.MAX_VALUE))
                .isEmpty();
    }

    @Test
    void countsNoFurtherThanAsked() {
        PortalUser ada = world().user();
        Organization acme = world().organization();
        world().membership(ada, acme, Sharing.organization());
        List.of(ada, world().user(), world().user(), world().user())
                .forEach(requester -> requests()
                        .add(samples().request(requester, acme, world().flow()).build()));

        for (RequestScope scope : List.of(world().seenByStaff(), world().seenBy(ada))) {
            assertThat(requests().count(scope, 1)).isEqualTo(Map.of(StatusCategory.OPEN, 1L));
            assertThat(requests().count(scope, 3)).isEqualTo(Map.of(StatusCategory.OPEN, 3L));
            assertThat(requests().count(scope, 4)).isEqualTo(Map.of(StatusCategory.OPEN, 4L));
            assertThat(requests().count(scope, 5)).isEqualTo(Map.of(StatusCategory.OPEN, 4L));
        }
    }

    @Test
    void movesARequestThatWasTouchedToTheTop() {
        CustomerRequest older = requests().add(world().draft().updatedAt(at(1)).build());
        CustomerRequest newer = requests().add(world().draft().updatedAt(at(2)).build());

        requests().touch(older.id(), at(3), at(3));

        assertThat(requests().list(world().seenByStaff(), ALL, first(10)))
                .extracting(RequestRow::id)
                .containsExactly(older.id(), newer.id());
    }

    @Test
    void undoesTheRowsAndCountsOfAFailedUnit() {
        world().request();
        CustomerRequest another = world().draft().build();

        checkUndone(
                () -> requests().add(another),
                () -> List.of(
                        requests().list(world().seenByStaff(), ALL, first(10)),
                        requests().count(world().seenByStaff(), Long.MAX_VALUE)));
    }

    private void checkPages(RequestScope scope, List<CustomerRequest> expected) {
        new Pages<>(RequestRow::position, slice -> requests().list(scope, ALL, slice))
                .show(expected.stream().map(RequestRow::of).toList());
    }

    private static CustomerRequest at(Position place, SampleRequest draft) {
        return draft.id(place.id()).updatedAt(place.at()).build();
    }

    private Map<StatusCategory, Long> storeOneOfEachStatus() {
        List<Status> statuses = Workflow.standard().statuses();
        statuses.forEach(status -> requests().add(world().draft().status(status).build()));
        return statuses.stream().collect(Collectors.groupingBy(Status::category, Collectors.counting()));
    }

    private static Instant at(int seconds) {
        return Samples.NOON.plusSeconds(seconds);
    }

    private static Slice first(int size) {
        return new Slice(size, Optional.empty());
    }

    private RequestRepository requests() {
        return tenant().requests();
    }
}
