package org.customerportal.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.throttle.AttemptRepository;
import org.customerportal.throttle.Attempts;

final class InMemoryAttemptRepository implements AttemptRepository {

    private static final Index<UUID, Attempts> BY_KEY =
            Index.unique("attempts.key", attempts -> attempts.key().id());
    private static final Index<Place<Whole>, Attempts> BY_END =
            Index.ordered(Attempts::forgottenAt, attempts -> attempts.key().id());
    private static final Table<Attempts> ATTEMPTS = new Table<>(List.of(BY_KEY, BY_END));

    private final InMemoryUnitOfWork work;

    InMemoryAttemptRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public Optional<Attempts> find(AttemptKey key) {
        return work.read().find(BY_KEY, key.id());
    }

    @Override
    public boolean replace(Optional<Attempts> found, Attempts next) {
        return work.write(unit -> {
            boolean unchanged = unit.read().find(BY_KEY, next.key().id()).equals(found);
            if (unchanged) {
                unit.put(ATTEMPTS, next);
            }
            return unchanged;
        });
    }

    @Override
    public void remove(AttemptKey key) {
        work.write(unit -> unit.remove(ATTEMPTS, unit.read().find(BY_KEY, key.id()).stream()));
    }

    @Override
    public void removeForgotten(Instant now) {
        work.write(unit -> unit.remove(
                ATTEMPTS,
                unit.read()
                        .oldestFirst(BY_END, Whole.TABLE)
                        .takeWhile(attempts -> !attempts.forgottenAt().isAfter(now))));
    }
}
