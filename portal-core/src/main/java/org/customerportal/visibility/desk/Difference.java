package org.customerportal.visibility.desk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.visibility.RequestScope;

/** Walks two scopes side by side in their common order and finds what only one of them has. */
final class Difference {

    private static final int READ_AT_ONCE = 100;

    private final RequestRepository requests;
    private final int most;

    /**
     * Makes a comparer.
     *
     * @param most how many requests to look at in each scope
     */
    Difference(RequestRepository requests, int most) {
        this.requests = requests;
        this.most = most;
    }

    /** Returns what {@code before} has not, and what {@code after} has not. */
    Sides between(RequestScope before, RequestScope after) {
        Walk old = new Walk(before);
        Walk imagined = new Walk(after);
        List<RequestRow> gained = new ArrayList<>();
        List<RequestRow> lost = new ArrayList<>();
        while (old.isInside() && imagined.isInside() && (old.hasNext() || imagined.hasNext())) {
            int order = order(old, imagined);
            if (order < 0) {
                lost.add(old.next());
            } else if (order > 0) {
                gained.add(imagined.next());
            } else {
                old.next();
                imagined.next();
            }
        }
        return new Sides(gained, lost, !old.hasNext() && !imagined.hasNext());
    }

    private static int order(Walk old, Walk imagined) {
        if (!old.hasNext() || !imagined.hasNext()) {
            return old.hasNext() ? -1 : 1;
        }
        Position mine = old.peek().position();
        Position theirs = imagined.peek().position();
        return mine.equals(theirs) ? 0 : theirs.isBefore(mine.at(), mine.id()) ? 1 : -1;
    }

    /**
     * What differs.
     *
     * @param complete whether everything was looked at
     */
    record Sides(List<RequestRow> gained, List<RequestRow> lost, boolean complete) {}

    /** A list, read page by page as far as it is asked for. */
    private final class Walk implements Iterator<RequestRow> {

        private final RequestScope scope;
        private List<RequestRow> page = List.of();
        private int at;
        private int walked;
        private boolean ended;

        Walk(RequestScope scope) {
            this.scope = scope;
        }

        boolean isInside() {
            return walked < most;
        }

        @Override
        public boolean hasNext() {
            if (at == page.size() && !ended) {
                Optional<Position> after = page.isEmpty()
                        ? Optional.empty()
                        : Optional.of(page.get(at - 1).position());
                page = requests.list(scope, RequestSelection.ALL, new Slice(READ_AT_ONCE, after));
                ended = page.size() <= READ_AT_ONCE;
                at = 0;
            }
            return at < page.size();
        }

        RequestRow peek() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.get(at);
        }

        @Override
        public RequestRow next() {
            RequestRow row = peek();
            at++;
            walked++;
            return row;
        }
    }
}
