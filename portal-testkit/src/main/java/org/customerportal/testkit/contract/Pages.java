package org.customerportal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.testkit.fixture.Samples;

/**
 * Reads a list slice by slice, as the services do, and checks that it shows each row once and in order.
 *
 * @param position where a row stands in the list
 * @param list the call that is checked
 * @param <T> what the list holds
 */
public record Pages<T>(Function<T, Position> position, Function<Slice, List<T>> list) {

    /**
     * Returns the places of a list, latest first, made to mislead: many share an instant, and their ids are in another
     * order for those who compare ids as signed numbers.
     */
    public static List<Position> places(Samples samples) {
        List<Long> descending =
                List.of(0xFFFF_FFFF_FFFF_7FFFL, 0x8000_0000_0000_7000L, 0x7FFF_FFFF_FFFF_7FFFL, 0x1000_0000_0000_7000L);
        return Stream.of(2L, 1L, 0L)
                .map(micros -> Samples.NOON.plusNanos(micros * 1000))
                .flatMap(at -> descending.stream()
                        .map(high ->
                                new Position(at, new UUID(high, samples.id().getLeastSignificantBits()))))
                .toList();
    }

    /** Returns the same elements in an order that has nothing to do with the one they have. */
    public static <E> List<E> scattered(List<E> elements) {
        List<E> scattered = new ArrayList<>(elements);
        Collections.shuffle(scattered, new Random(elements.size()));
        return scattered;
    }

    /** Checks that the list shows exactly these rows in this order, however it is cut into pages. */
    public void show(List<T> expected) {
        for (int size = 1; size <= expected.size() + 1; size++) {
            showInPagesOf(size, expected);
        }
        checkPlacesBetweenRows(expected);
    }

    /** Checks that the list shows exactly these rows in this order when it is read in pages of this size. */
    public void showInPagesOf(int size, List<T> expected) {
        assertThat(readAll(size, expected.size() + 2))
                .as("all pages of size %d", size)
                .containsExactlyElementsOf(expected);
    }

    private List<T> readAll(int size, int mostPages) {
        List<T> read = new ArrayList<>();
        Slice slice = new Slice(size, Optional.empty());
        for (int page = 0; page < mostPages; page++) {
            List<T> rows = list.apply(slice);
            assertThat(rows).as("rows of one slice").hasSizeLessThanOrEqualTo(slice.limit());
            List<T> shown = rows.subList(0, Math.min(size, rows.size()));
            read.addAll(shown);
            if (rows.size() <= size) {
                return read;
            }
            slice = new Slice(size, Optional.of(position.apply(shown.get(size - 1))));
        }
        throw new AssertionError("the pages of size " + size + " do not end; read so far: " + read);
    }

    // A page may begin after a row that has moved or gone in the meantime.
    private void checkPlacesBetweenRows(List<T> expected) {
        Instant latest = position.apply(expected.get(0)).at();
        Instant earliest = position.apply(expected.get(expected.size() - 1)).at();
        UUID anyId = position.apply(expected.get(0)).id();
        assertThat(after(latest.plusSeconds(1), anyId, expected.size()))
                .as("rows after a place before all of them")
                .containsExactlyElementsOf(expected);
        assertThat(after(earliest.minusSeconds(1), anyId, expected.size()))
                .as("rows after a place behind all of them")
                .isEmpty();
    }

    private List<T> after(Instant at, UUID id, int size) {
        return list.apply(new Slice(size, Optional.of(new Position(at, id))));
    }
}
