package org.customerportal.jpa;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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

    /** The block that is open in a series. */
    private final class Series {

        private final String name;
        private long next;
        private long end;

        Series(String name) {
            this.name = name;
        }

        synchronized long next() {
            if (next == end) {
                next = takeBlock();
                end = next + BLOCK;
            }
            return next++;
        }

        private long takeBlock() {
            return work.independent(() -> {
                if (moveOn() == 0) {
                    rows.ensure(NumberEntity.begin(rows.tenant(), name));
                    moveOn();
                }
                return nextFree().orElseThrow() - BLOCK;
            });
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
