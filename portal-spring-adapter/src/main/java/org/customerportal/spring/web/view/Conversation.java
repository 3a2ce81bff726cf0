package org.customerportal.spring.web.view;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.conversation.CommentView;
import org.customerportal.conversation.HistoryView;
import org.customerportal.page.Cursor;
import org.customerportal.page.Page;
import org.customerportal.page.Position;

/**
 * What was said and done about a request, as one thread: oldest first, the newest part of it.
 *
 * @param entries in the order to read
 * @param earlier where the part before these begins, for every strand alike; empty if there is none
 */
public record Conversation(List<Entry> entries, Optional<Cursor> earlier) {

    /** How many entries of each strand are read at once. */
    public static final int PART = 25;

    private static final Comparator<Entry> OLDEST_FIRST =
            Comparator.comparing(Entry::at).thenComparing(Entry::id, Position::compareIds);

    public Conversation {
        entries = List.copyOf(entries);
    }

    /**
     * Joins strands that were read from the same place on, each with the latest first. Where a strand breaks off, the whole
     * thread does: what another strand holds from before that point comes with the earlier part.
     */
    public static Conversation of(List<Page<Entry>> strands) {
        Optional<Page<Entry>> shortest = strands.stream()
                .filter(strand -> strand.next().isPresent())
                .max(Comparator.comparing(Conversation::last, OLDEST_FIRST));
        List<Entry> entries = strands.stream()
                .flatMap(strand -> strand.items().stream())
                .filter(entry -> shortest.stream().noneMatch(edge -> OLDEST_FIRST.compare(entry, last(edge)) < 0))
                .sorted(OLDEST_FIRST)
                .toList();
        return new Conversation(entries, shortest.flatMap(Page::next));
    }

    private static Entry last(Page<Entry> strand) {
        return strand.items().get(strand.items().size() - 1);
    }

    /** One thing that was said or done. */
    public interface Entry {

        /** Returns the name of the kind, by which a template chooses how to show it. */
        String kind();

        /** Returns the id; the page marks the entry with it. */
        UUID id();

        /** Returns when it was. */
        Instant at();
    }

    /** A public comment. */
    public record Said(CommentView comment) implements Entry {
        @Override
        public String kind() {
            return "said";
        }

        @Override
        public UUID id() {
            return comment.id().value();
        }

        @Override
        public Instant at() {
            return comment.at();
        }
    }

    /** A change. */
    public record Happened(HistoryView event) implements Entry {
        @Override
        public String kind() {
            return "happened";
        }

        @Override
        public UUID id() {
            return event.id();
        }

        @Override
        public Instant at() {
            return event.at();
        }
    }
}
