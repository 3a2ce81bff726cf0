package org.customerportal.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergeTest {

    @Test
    void keepsTheOrderAndShowsOnceWhatStandsInSeveralLists() {
        Stream<Integer> merged = Merge.of(
                List.of(
                        List.of(1, 4, 9).iterator(),
                        List.<Integer>of().iterator(),
                        List.of(1, 2, 4).iterator(),
                        List.of(0, 1, 10).iterator()),
                Comparator.naturalOrder());

        assertThat(merged).containsExactly(0, 1, 2, 4, 9, 10);
    }

    @Test
    void readsNoFurtherThanAsked() {
        AtomicInteger read = new AtomicInteger();
        Stream<Integer> endless = IntStream.iterate(0, number -> number + 1)
                .peek(number -> read.incrementAndGet())
                .boxed();

        assertThat(Merge.of(List.of(endless.iterator()), Comparator.naturalOrder())
                        .limit(25))
                .hasSize(25);

        assertThat(read).hasValueLessThan(30);
    }
}
