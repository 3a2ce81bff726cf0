package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.staff.StaffId;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.workflow.Status;
import org.customerportal.workflow.Workflow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link RequestRepository#touch}: times move forward beside the version, and nobody loses by it. */
public abstract class RequestTouchContract extends StorageContract {

    private static final Instant EARLIER = Samples.NOON.minusNanos(1000);
    private static final Instant LATER = Samples.NOON.plusSeconds(3600);

    @Test
    void touchesTimesWithoutAdvancingTheVersion() {
        CustomerRequest stored = world().request();

        requests().touch(stored.id(), LATER, LATER.plusSeconds(1));

        CustomerRequest touched = stored.touched(LATER, LATER.plusSeconds(1));
        assertThat(found(stored)).contains(touched);
        assertThat(requests().list(world().seenByStaff(), RequestSelection.ALL, new Slice(10, Optional.empty())))
                .containsExactly(RequestRow.of(touched));
        assertThat(requests().replace(assigned(stored)).version()).isEqualTo(2);
    }

    @Test
    void neverTouchesTimesBackwards() {
        CustomerRequest stored = world().request();

        requests().touch(stored.id(), EARLIER, LATER);
        assertThat(found(stored)).contains(stored.touched(stored.updatedAt(), LATER));
        requests().touch(stored.id(), LATER, EARLIER);
        assertThat(found(stored)).contains(stored.touched(LATER, LATER));
        requests().touch(stored.id(), EARLIER, EARLIER);
        assertThat(found(stored)).contains(stored.touched(LATER, LATER));
    }

    @Test
    void touchesNothingThatWasNeverStored() {
        CustomerRequest stored = world().request();
        CustomerRequest unknown = world().draft().build();

        requests().touch(unknown.id(), LATER, LATER);

        assertThat(found(unknown)).isEmpty();
        assertThat(found(stored)).contains(stored);
    }

    @Test
    @Tag(Race.TAG)
    void keepsTheLatestOfSeveralTouches() {
        CustomerRequest stored = world().request();
        Race.repeat(race -> {
            CustomerRequest before = found(stored).orElseThrow();
            Instant late = before.updatedAt().plusSeconds(5);

            race.run(
                            () -> requests().touch(stored.id(), late.minusNanos(1000), late),
                            () -> requests().touch(stored.id(), late, late.minusNanos(1000)))
                    .everybody();

            assertThat(found(stored)).contains(before.touched(late, late));
        });
    }

    @Test
    @Tag(Race.TAG)
    void neverMakesAWriterLoseToATouch() {
        CustomerRequest stored = world().request();
        Race.repeat(race -> {
            CustomerRequest before = found(stored).orElseThrow();

            race.run(
                            () -> requests().replace(assigned(before)),
                            () -> requests().touch(stored.id(), LATER, LATER))
                    .everybody();

            assertThat(found(stored).orElseThrow().version()).isEqualTo(before.version() + 1);
        });
    }

    @Test
    void keepsLaterTimesWhenItReplaces() {
        CustomerRequest stored = world().request();
        Status closed = Workflow.standard().statuses().get(5);
        requests().touch(stored.id(), LATER.plusSeconds(1), LATER.plusSeconds(2));

        CustomerRequest replaced = requests().replace(stored.inStatus(closed, LATER));

        assertThat(replaced.updatedAt()).isEqualTo(LATER.plusSeconds(1));
        assertThat(replaced.staffUpdatedAt()).isEqualTo(LATER.plusSeconds(2));
        assertThat(found(stored)).contains(replaced);
    }

    @Test
    void undoesTheTouchOfAFailedUnit() {
        CustomerRequest stored = world().request();

        checkUndone(() -> requests().touch(stored.id(), LATER, LATER), () -> found(stored));
    }

    private static CustomerRequest assigned(CustomerRequest request) {
        return request.assignedTo(Optional.of(new StaffId("grace")), true, LATER);
    }

    private Optional<CustomerRequest> found(CustomerRequest request) {
        return requests().find(request.id(), world().seenByStaff());
    }

    private RequestRepository requests() {
        return tenant().requests();
    }
}
