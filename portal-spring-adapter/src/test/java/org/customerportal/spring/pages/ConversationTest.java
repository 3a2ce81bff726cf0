package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.customerportal.page.Cursor;
import org.customerportal.page.Page;
import org.customerportal.page.Position;
import org.customerportal.spring.web.view.Conversation;
import org.junit.jupiter.api.Test;

/** How strands become one thread. */
class ConversationTest {

    private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");

    @Test
    void readsOldestFirstWhateverStrandSomethingComesFrom() {
        Conversation thread = Conversation.of(List.of(whole(1, 3, 5), whole(2, 4)));

        assertThat(seconds(thread)).containsExactly(1, 2, 3, 4, 5);
        assertThat(thread.earlier()).isEmpty();
    }

    @Test
    void breaksOffWhereTheFirstStrandDoes() {
        Page<Conversation.Entry> broken = broken(6, 8);
        Conversation thread = Conversation.of(List.of(broken, whole(1, 5, 7), broken(3, 9)));

        assertThat(seconds(thread)).containsExactly(6, 7, 8, 9);
        assertThat(thread.earlier()).isEqualTo(broken.next());
    }

    @Test
    void breaksTiesByIdAsTheStorageDoes() {
        Entry low = new Entry(new UUID(1, 0x7000000000000000L), NOON);
        Entry high = new Entry(new UUID(1, 0x8000000000000000L), NOON);

        assertThat(Conversation.of(List.of(
                                new Page<Conversation.Entry>(List.of(high), Optional.empty()),
                                new Page<Conversation.Entry>(List.of(low), Optional.empty())))
                        .entries())
                .containsExactly(low, high);
    }

    @Test
    void isEmptyWhereNothingWasSaid() {
        assertThat(Conversation.of(List.of(whole(), whole())).entries()).isEmpty();
    }

    private static List<Integer> seconds(Conversation thread) {
        return thread.entries().stream()
                .map(entry -> (int) (entry.at().getEpochSecond() - NOON.getEpochSecond()))
                .toList();
    }

    private static Page<Conversation.Entry> whole(int... seconds) {
        return new Page<>(
                IntStream.range(0, seconds.length)
                        .mapToObj(index -> seconds[seconds.length - 1 - index])
                        .<Conversation.Entry>map(second -> new Entry(new UUID(second, 1), NOON.plusSeconds(second)))
                        .toList(),
                Optional.empty());
    }

    private static Page<Conversation.Entry> broken(int... seconds) {
        List<Conversation.Entry> items = whole(seconds).items();
        Conversation.Entry last = items.get(items.size() - 1);
        return new Page<>(items, Optional.of(Cursor.of(new Position(last.at(), last.id()), "query")));
    }

    private record Entry(UUID id, Instant at) implements Conversation.Entry {
        @Override
        public String kind() {
            return "test";
        }
    }
}
