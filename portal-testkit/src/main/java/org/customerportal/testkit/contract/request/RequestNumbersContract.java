package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.customerportal.request.RequestNumbers;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.Race;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link RequestNumbers}. */
public abstract class RequestNumbersContract extends StorageContract {

    private static final String SERIES = "2030";

    /** The largest block that a node may take: beyond it a number is neither near 1 nor approximately rising. */
    private static final long BLOCK = 100;

    @Test
    void startsNearOne() {
        assertThat(numbers().next(SERIES)).isBetween(1L, BLOCK);
    }

    @Test
    void neverReturnsANumberTwice() {
        List<Long> taken =
                Stream.generate(() -> numbers().next(SERIES)).limit(200).toList();

        assertThat(taken).doesNotHaveDuplicates().allMatch(number -> number >= 1);
    }

    @Test
    void risesApproximately() {
        long first = numbers().next(SERIES);
        long last = Stream.generate(() -> numbers().next(SERIES)).limit(200).reduce(first, Math::max);

        assertThat(last).isBetween(first + 200, first + 200 + 2 * BLOCK);
    }

    @Test
    void countsEachSeriesOnItsOwn() {
        for (int number = 0; number <= BLOCK; number++) {
            numbers().next(SERIES);
        }
        String longest = "s".repeat(40);

        assertThat(Stream.of("2031", "a", "A", longest, longest.substring(1)).map(numbers()::next))
                .allSatisfy(number -> assertThat(number).isBetween(1L, BLOCK));
        assertThat(numbers().next("a")).isNotEqualTo(numbers().next("a"));
    }

    @Test
    void losesANumberThatAFailedUnitTook() {
        List<Long> taken = new ArrayList<>();
        taken.add(numbers().next(SERIES));

        assertThatThrownBy(() -> inOneUnit(() -> {
                    taken.add(numbers().next(SERIES));
                    taken.add(numbers().next(SERIES));
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);
        taken.add(numbers().next(SERIES));
        taken.add(numbers().next(SERIES));

        assertThat(taken).doesNotHaveDuplicates();
    }

    @Test
    @Tag(Race.TAG)
    void neverReturnsANumberTwiceToThreadsAtOnce() {
        List<Long> taken = new ArrayList<>();
        Race.repeat(race -> taken.addAll(race.call(
                        () -> numbers().next(SERIES),
                        () -> tenant().work().run(() -> numbers().next(SERIES)))
                .everybody()));

        assertThat(taken).hasSize(2 * Race.ROUNDS).doesNotHaveDuplicates();
    }

    @Test
    @Tag(Race.TAG)
    void beginsASeriesOnceForThreadsAtOnce() {
        Race.repeat(race -> {
            String series = samples().word();

            assertThat(race.call(() -> numbers().next(series), () -> numbers().next(series))
                            .everybody())
                    .doesNotHaveDuplicates();
        });
    }

    private RequestNumbers numbers() {
        return tenant().numbers();
    }
}
