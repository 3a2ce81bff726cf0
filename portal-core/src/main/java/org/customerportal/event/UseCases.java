package org.customerportal.event;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.customerportal.id.TimeOrderedIds;
import org.customerportal.transaction.UnitOfWork;

/**
 * What every service works with: one transaction around a use case, one clock cut to microseconds, new ids, and the event
 * log. Thread-safe.
 */
public final class UseCases {

    private final UnitOfWork work;
    private final EventLog log;
    private final Clock clock;
    private final TimeOrderedIds ids;
    private final Runnable afterChange;

    /**
     * Makes the door for one tenant's services.
     *
     * @param afterChange called after each committed change on the committing thread; must return quickly
     */
    public UseCases(UnitOfWork work, EventLog log, Clock clock, Runnable afterChange) {
        this.work = work;
        this.log = log;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
        this.afterChange = afterChange;
    }

    /** Runs a use case in one transaction; see {@link UnitOfWork#run}. */
    public <T> T run(Supplier<T> useCase) {
        return work.run(useCase);
    }

    /** Runs what must survive the refusal of the surrounding use case; see {@link UnitOfWork#independent}. */
    public <T> T independent(Supplier<T> useCase) {
        return work.independent(useCase);
    }

    /** Returns the present instant of the portal's clock, cut to microseconds. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Returns a new time-ordered id. */
    public UUID newId() {
        return ids.next();
    }

    /** Appends an event in the transaction that is open, and sees to it that deliveries are looked after once it commits. */
    public void record(EventType type, Actor actor, EventSubject subject, Map<String, String> details) {
        log.append(new PortalEvent(newId(), type, actor, now(), subject, details));
        work.afterCommit(afterChange);
    }
}
