package org.customerportal.jpa;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.LongStream;
import org.customerportal.request.RequestNumbers;
import org.customerportal.transaction.UnitOfWork;

/** Takes numbers in blocks, so that submitting requests does not queue up at one row. */
final class JpaRequestNumbers implements RequestNumbers {

    private static final int BLOCK = 50;

    private final Rows rows;
    private final UnitOfWork work;
    private final ConcurrentMap<String, Series> open = new ConcurrentHashMap<>();

    JpaRequestNumbers(Rows rows, UnitOfWork work) {
        this.rows = rows;
        this.work = work;
    }

    @Override
    public long next(String series) {
        return open.computeIfAbsent(series, Series::new).next();
    }

    @Override
    public void prepare(String series) {
        open.computeIfAbsent(series, Series::new).prepare();
    }

    /** The numbers of a series that this node has and nobody has taken. */
    private final class Series {

        private final String name;
        private final Deque<Long> free = new ArrayDeque<>();

        Series(String name) {
            this.name = name;
        }

        synchronized long next() {
            if (free.isEmpty()) {
                takeBlock();
            }
            return free.remove();
        }

        // While half a block is left, whoever has a connection gets a number, and whoever waits for a connection gets
        // one in the end.
        synchronized void prepare() {
            if (free.size() < BLOCK / 2) {
                takeBlock();
            }
        }

        private void takeBlock() {
            long end = work.independent(() -> {
                if (moveOn() == 0) {
                    rows.ensure(NumberEntity.begin(rows.tenant(), name));
                    moveOn();
                }
                return nextFree().orElseThrow();
            });
            LongStream.range(end - BLOCK, end).forEach(free::add);
        }

        private int moveOn() {
            return rows.update(NumberEntity.class)
                    .to("r.nextFree = r.nextFree + " + BLOCK)
                    .where("r.series = ?", name);
        }

        private Optional<Long> nextFree() {
            return rows.select(Long.class, "select r.nextFree from portal_number r")
                    .and("r.series = ?", name)
                    .first(free -> free);
        }
    }
}
