package org.customerportal.testkit.contract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.customerportal.event.Delivery;
import org.customerportal.event.DeliveryQueue;
import org.customerportal.event.DeliveryState;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link DeliveryQueue#claim}: no two workers hold one delivery, and a lost lease settles nothing. */
public abstract class DeliveryClaimContract extends StorageContract {

    private static final Instant NOW = Samples.NOON;
    private static final Instant LEASE_END = NOW.plusSeconds(60);
    private static final Instant NEXT_LEASE_END = NOW.plusSeconds(120);

    private DeliveryQueue queue;
    private Deliveries deliveries;

    @BeforeEach
    void prepare() {
        queue = tenant().deliveries();
        deliveries = new Deliveries(tenant(), samples(), world().submitted(world().request()));
    }

    @Test
    void claimsWhatIsDueAndCountsTheAttemptBeforeItStarts() {
        Delivery due = deliveries.due(NOW);

        List<Delivery> claimed = queue.claim(NOW, LEASE_END, 100);

        assertThat(claimed).containsExactly(due.claimed(LEASE_END));
        assertThat(queue.find(due.id())).contains(due.claimed(LEASE_END));
    }

    @Test
    void claimsNothingBeforeItsTime() {
        Delivery due = deliveries.due(NOW);

        assertThat(queue.claim(NOW.minusNanos(1000), LEASE_END, 100)).isEmpty();
        assertThat(queue.claim(NOW, LEASE_END, 100)).containsExactly(due.claimed(LEASE_END));
    }

    @Test
    void claimsTheLongestWaitingUpToTheLimit() {
        Delivery second = deliveries.due(NOW.minusSeconds(2));
        Delivery third = deliveries.due(NOW.minusNanos(1000));
        Delivery first = deliveries.due(NOW.minusSeconds(3));

        assertThat(queue.claim(NOW, LEASE_END, 2)).containsExactly(first.claimed(LEASE_END), second.claimed(LEASE_END));
        assertThat(queue.claim(NOW, LEASE_END, 2)).containsExactly(third.claimed(LEASE_END));
        assertThat(queue.claim(NOW, LEASE_END, 2)).isEmpty();
    }

    @Test
    void claimsAgainOnceTheLeaseHasEnded() {
        Delivery lost = deliveries.claimed();

        assertThat(queue.claim(LEASE_END.minusNanos(1000), NEXT_LEASE_END, 100)).isEmpty();
        assertThat(queue.claim(LEASE_END, NEXT_LEASE_END, 100)).containsExactly(lost.claimed(NEXT_LEASE_END));
    }

    @Test
    void settlesNothingForAWorkerWhoLostTheLease() {
        Delivery lost = deliveries.claimed();
        Delivery held = queue.claim(LEASE_END, NEXT_LEASE_END, 100).get(0);

        assertThat(queue.settle(lost, DeliveryState.DEAD, NOW)).isFalse();
        assertThat(queue.find(held.id())).contains(held);
        assertThat(queue.settle(held, DeliveryState.DELIVERED, LEASE_END)).isTrue();
        assertThat(queue.settle(lost, DeliveryState.DUE, NOW)).isFalse();
        assertThat(queue.find(held.id())).contains(held.settled(DeliveryState.DELIVERED, LEASE_END));
    }

    @Test
    void settlesNothingForAWorkerWhoLostTheLeaseToAReplay() {
        Delivery lost = deliveries.claimed();
        Delivery buried = queue.claim(LEASE_END, NEXT_LEASE_END, 100).get(0);
        queue.settle(buried, DeliveryState.DEAD, LEASE_END);
        queue.replay(lost.id(), NEXT_LEASE_END);
        Delivery held =
                queue.claim(NEXT_LEASE_END, NEXT_LEASE_END.plusSeconds(60), 100).get(0);

        assertThat(Stream.of(lost, buried).map(former -> queue.settle(former, DeliveryState.DELIVERED, NOW)))
                .containsOnly(false);
        assertThat(queue.find(held.id())).contains(held);
    }

    @Test
    @Tag(Race.TAG)
    void letsNoTwoWorkersHoldOneDelivery() {
        Race.repeat(race -> {
            Stream.generate(() -> deliveries.due(NOW))
                    .limit(3)
                    .forEach(due -> assertThat(due.attempts()).isZero());

            List<Delivery> held = race
                    .call(
                            () -> queue.claim(NOW, LEASE_END, 2),
                            () -> tenant().work().run(() -> queue.claim(NOW, LEASE_END, 2)))
                    .everybody()
                    .stream()
                    .flatMap(List::stream)
                    .toList();

            assertThat(held).isNotEmpty().extracting(Delivery::id).doesNotHaveDuplicates();
            assertThat(held)
                    .allSatisfy(each -> assertThat(queue.find(each.id())).contains(each));
            finish(held);
        });
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralWorkersTakeOverAnEndedLease() {
        Race.repeat(race -> {
            Delivery lost = deliveries.claimed();

            List<Delivery> held = race
                    .call(
                            () -> queue.claim(LEASE_END, NEXT_LEASE_END, 1),
                            () -> queue.claim(LEASE_END, NEXT_LEASE_END, 1))
                    .everybody()
                    .stream()
                    .flatMap(List::stream)
                    .toList();

            assertThat(held).containsExactly(lost.claimed(NEXT_LEASE_END));
            finish(held);
        });
    }

    @Test
    @Tag(Race.TAG)
    void letsTheFormerHolderOrTheNextOneSettleButNotBoth() {
        Race.repeat(race -> {
            Delivery lost = deliveries.claimed();

            List<Object> answers = race.<Object>call(
                            () -> queue.settle(lost, DeliveryState.DELIVERED, NOW),
                            () -> queue.claim(LEASE_END, NEXT_LEASE_END, 1))
                    .everybody();

            Delivery stored = queue.find(lost.id()).orElseThrow();
            boolean settled = answers.contains(true);
            assertThat(stored.state()).isEqualTo(settled ? DeliveryState.DELIVERED : DeliveryState.DUE);
            assertThat(answers).contains(settled ? List.of() : List.of(lost.claimed(NEXT_LEASE_END)));
            finish(settled ? List.of() : List.of(stored));
        });
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralReplaysSucceed() {
        Race.repeat(race -> {
            Delivery claimed = deliveries.claimed();
            queue.settle(claimed, DeliveryState.DEAD, NOW);

            List<Boolean> did = race.call(
                            () -> queue.replay(claimed.id(), LEASE_END), () -> queue.replay(claimed.id(), LEASE_END))
                    .everybody();

            assertThat(did).containsExactlyInAnyOrder(true, false);
            finish(List.of());
        });
    }

    private void finish(List<Delivery> held) {
        held.forEach(each -> queue.settle(each, DeliveryState.DELIVERED, NOW));
        Stream.generate(() -> queue.claim(NEXT_LEASE_END, NEXT_LEASE_END.plusSeconds(1), 100))
                .takeWhile(rest -> !rest.isEmpty())
                .flatMap(List::stream)
                .forEach(each -> queue.settle(each, DeliveryState.DELIVERED, NOW));
    }
}
