package org.customerportal.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.idempotency.IdempotencyRecord;
import org.customerportal.idempotency.IdempotencyRepository;

final class InMemoryIdempotencyRepository implements IdempotencyRepository {

    private static final Index<Pair<String, String>, IdempotencyRecord> BY_KEY =
            Index.unique("idempotencyKey", used -> key(used.scope(), used.key()));
    private static final Index<Pair<Instant, Pair<String, String>>, IdempotencyRecord> BY_EXPIRY =
            Index.unique("idempotencyKey", used -> new Pair<>(used.expiresAt(), key(used.scope(), used.key())));
    private static final Table<IdempotencyRecord> USED = new Table<>(List.of(BY_KEY, BY_EXPIRY));

    private final InMemoryUnitOfWork work;

    InMemoryIdempotencyRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public Optional<IdempotencyRecord> find(String scope, IdempotencyKey key, Instant now) {
        return work.read()
                .find(BY_KEY, key(scope, key))
                .filter(used -> used.expiresAt().isAfter(now));
    }

    @Override
    public void add(IdempotencyRecord used, Instant now) {
        work.write(unit -> {
            Stream<IdempotencyRecord> expired = unit.read().find(BY_KEY, key(used.scope(), used.key())).stream()
                    .filter(earlier -> !earlier.expiresAt().isAfter(now));
            unit.remove(USED, expired);
            return unit.insert(USED, used);
        });
    }

    @Override
    public int removeExpired(Instant now) {
        return work.write(unit ->
                unit.remove(USED, unit.read().between(BY_EXPIRY, lowest(Instant.MIN), lowest(now.plusNanos(1)))));
    }

    private static Pair<String, String> key(String scope, IdempotencyKey key) {
        return new Pair<>(scope, key.value());
    }

    private static Pair<Instant, Pair<String, String>> lowest(Instant expiry) {
        return new Pair<>(expiry, new Pair<>("", ""));
    }
}
