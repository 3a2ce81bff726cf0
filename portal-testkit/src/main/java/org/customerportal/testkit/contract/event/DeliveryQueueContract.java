package org.customerportal.testkit.contract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.event.Delivery;
import org.customerportal.event.DeliveryQueue;
import org.customerportal.event.DeliveryState;
import org.customerportal.event.PortalEvent;
import org.customerportal.event.Recipient;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.staff.StaffId;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Promises of {@link DeliveryQueue}: what becomes of a delivery. Who may hold it is promised in
 * {@link DeliveryClaimContract}.
 */
public abstract class DeliveryQueueContract extends StorageContract {

    private static final Instant NOW = Samples.NOON;
    private static final Instant LEASE_END = NOW.plusSeconds(60);
    private static final Instant RETRY = NOW.plusSeconds(300);

    private DeliveryQueue queue;
    private Deliveries deliveries;

    @BeforeEach
    void prepare() {
        queue = tenant().deliveries();
        deliveries = new Deliveries(tenant(), samples(), world().submitted(world().request()));
    }

    @Test
    void keepsEveryRecipientAndTimeExactly() {
        PortalEvent event = world().submitted(world().request());
        PortalUserId ada = world().user().id();
        Stream<Delivery> recipients = Stream.of(
                        new Recipient.User(ada),
                        new Recipient.Staff(new StaffId("Grace ")),
                        new Recipient.Desk("support"),
                        new Recipient.Registrant(samples().id()))
                .map(recipient -> Delivery.due(samples().id(), event.id(), recipient, NOW));
        Stream<Delivery> times = AwkwardTimes.ascending().stream()
                .map(at -> Delivery.due(samples().id(), event.id(), new Recipient.User(ada), at));
        List<Delivery> all = Stream.concat(recipients, times).toList();

        tenant().events().fanOut(event.id(), all);

        assertThat(all)
                .allSatisfy(delivery -> assertThat(queue.find(delivery.id())).contains(delivery));
        assertThat(queue.find(samples().id())).isEmpty();
    }

    @Test
    void settlesADeliveryForGood() {
        for (DeliveryState end : EnumSet.complementOf(EnumSet.of(DeliveryState.DUE))) {
            Delivery claimed = deliveries.claimed();

            assertThat(queue.settle(claimed, end, NOW)).isTrue();

            assertThat(queue.find(claimed.id())).contains(claimed.settled(end, NOW));
            assertThat(queue.claim(RETRY, RETRY.plusSeconds(60), 100)).isEmpty();
        }
    }

    @Test
    void settlesADeliveryToBeTriedAgain() {
        Delivery claimed = deliveries.claimed();

        assertThat(queue.settle(claimed, DeliveryState.DUE, RETRY)).isTrue();

        assertThat(queue.find(claimed.id())).contains(claimed.settled(DeliveryState.DUE, RETRY));
        assertThat(queue.claim(RETRY.minusNanos(1000), RETRY.plusSeconds(60), 100))
                .isEmpty();
        assertThat(queue.claim(RETRY, RETRY.plusSeconds(60), 100))
                .containsExactly(claimed.claimed(RETRY.plusSeconds(60)));
    }

    @Test
    void settlesNothingTwice() {
        for (DeliveryState end : DeliveryState.values()) {
            Delivery claimed = deliveries.claimed();
            queue.settle(claimed, end, RETRY);

            assertThat(queue.settle(claimed, DeliveryState.DEAD, NOW))
                    .as("after %s", end)
                    .isFalse();

            assertThat(queue.find(claimed.id())).contains(claimed.settled(end, RETRY));
        }
    }

    @Test
    void listsTheDeliveriesOfOneState() {
        Delivery delivered = deliveries.claimed();
        queue.settle(delivered, DeliveryState.DELIVERED, NOW);
        Delivery dead = deliveries.claimed();
        queue.settle(dead, DeliveryState.DEAD, NOW);
        Delivery due = deliveries.due(NOW);

        assertThat(listed(DeliveryState.DELIVERED)).containsExactly(delivered.settled(DeliveryState.DELIVERED, NOW));
        assertThat(listed(DeliveryState.DEAD)).containsExactly(dead.settled(DeliveryState.DEAD, NOW));
        assertThat(listed(DeliveryState.DUE)).containsExactly(due);
        assertThat(listed(DeliveryState.OBSOLETE)).isEmpty();
    }

    @Test
    void listsTheLatestFirstAndEachOnce() {
        List<Delivery> expected = deliveries.due(Pages.places(samples()));

        new Pages<Delivery>(
                        delivery -> new Position(delivery.dueAt(), delivery.id()),
                        slice -> queue.list(DeliveryState.DUE, slice))
                .show(expected);
    }

    @Test
    void replaysADeadDeliveryFromTheBeginning() {
        Delivery claimed = deliveries.claimed();
        queue.settle(claimed, DeliveryState.DEAD, NOW);

        assertThat(queue.replay(claimed.id(), RETRY)).isTrue();

        Delivery replayed = queue.find(claimed.id()).orElseThrow();
        assertThat(replayed.state()).isEqualTo(DeliveryState.DUE);
        assertThat(replayed.attempts()).isZero();
        assertThat(replayed.dueAt()).isEqualTo(RETRY);
        assertThat(queue.claim(RETRY, RETRY.plusSeconds(60), 100))
                .containsExactly(replayed.claimed(RETRY.plusSeconds(60)));
    }

    @Test
    void replaysNothingThatIsNotDead() {
        Delivery delivered = deliveries.claimed();
        queue.settle(delivered, DeliveryState.DELIVERED, NOW);
        Delivery due = deliveries.due(NOW);

        assertThat(queue.replay(delivered.id(), RETRY)).isFalse();
        assertThat(queue.replay(due.id(), RETRY)).isFalse();
        assertThat(queue.replay(samples().id(), RETRY)).isFalse();

        assertThat(queue.find(delivered.id())).contains(delivered.settled(DeliveryState.DELIVERED, NOW));
        assertThat(queue.find(due.id())).contains(due);
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        Delivery due = deliveries.due(NOW);
        checkUndone(() -> queue.claim(NOW, LEASE_END, 100), () -> queue.find(due.id()));

        Delivery claimed = queue.claim(NOW, LEASE_END, 100).get(0);
        checkUndone(() -> queue.settle(claimed, DeliveryState.DEAD, NOW), () -> queue.find(due.id()));

        queue.settle(claimed, DeliveryState.DEAD, NOW);
        checkUndone(() -> queue.replay(due.id(), RETRY), () -> queue.find(due.id()));
    }

    private List<Delivery> listed(DeliveryState state) {
        return queue.list(state, new Slice(100, Optional.empty()));
    }
}
