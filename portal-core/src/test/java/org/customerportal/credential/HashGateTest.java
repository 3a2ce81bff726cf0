package org.customerportal.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HashGateTest {

    private final ExecutorService crowd = Executors.newCachedThreadPool();
    private final HashGate gate = HashGate.of(2);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void goHome() {
        release.countDown();
        crowd.shutdownNow();
    }

    @Test
    @Tag("S06")
    void neverLetsMoreThroughAtOnceThanThereAreCores() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> visits = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            visits.add(crowd.submit(() -> gate.pass(() -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                return inside.decrementAndGet();
            })));
        }
        for (Future<Integer> visit : visits) {
            visit.get(1, TimeUnit.MINUTES);
        }

        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    @Tag("S06")
    void turnsAwayAtOnceWhoeverFindsEveryPlaceTaken() throws Exception {
        CountDownLatch inside = new CountDownLatch(2);
        for (int number = 0; number < 2; number++) {
            crowd.submit(() -> gate.pass(() -> {
                inside.countDown();
                return await(release);
            }));
        }
        inside.await();
        List<Future<Integer>> waiting = new ArrayList<>();
        while (gate.free() > 0) {
            int before = gate.free();
            waiting.add(crowd.submit(() -> gate.pass(() -> 1)));
            while (gate.free() == before) {
                Thread.onSpinWait();
            }
        }

        assertThatThrownBy(() -> gate.pass(() -> 1)).isInstanceOf(HasherBusyException.class);
        assertThat(waiting).hasSize(32).noneMatch(Future::isDone);

        release.countDown();
        for (Future<Integer> visit : waiting) {
            assertThat(visit.get(1, TimeUnit.MINUTES)).isEqualTo(1);
        }
        assertThat(gate.pass(() -> 7)).isEqualTo(7);
    }

    @Test
    void givesThePlaceBackWhenTheWorkFails() {
        for (int number = 0; number < 100; number++) {
            assertThatThrownBy(() -> gate.pass(() -> {
                        throw new IllegalArgumentException("no");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(gate.pass(() -> 7)).isEqualTo(7);
    }

    private static int await(CountDownLatch latch) {
        try {
            latch.await();
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
