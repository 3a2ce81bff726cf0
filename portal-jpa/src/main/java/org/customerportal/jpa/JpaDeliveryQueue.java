package org.customerportal.jpa;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.event.Delivery;
import org.customerportal.event.DeliveryQueue;
import org.customerportal.event.DeliveryState;
import org.customerportal.page.Slice;

final class JpaDeliveryQueue implements DeliveryQueue {

    static final Uniques TAKEN = Uniques.key("delivery.id");

    private static final String DUE = "r.state = 'DUE' and r.dueAt <= ?";

    private final Rows rows;
    private final SecureRandom random = new SecureRandom();

    JpaDeliveryQueue(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Delivery> claim(Instant now, Instant leaseEnd, int limit) {
        return rows.inUnit(() -> {
            long at = Micros.of(now);
            // The lock only spares two workers the same candidates; the claim below would hold without it.
            List<UUID> candidates = rows.from(DeliveryEntity.class)
                    .and(DUE, at)
                    .orderBy("r.dueAt, r.id")
                    .limit(limit)
                    .locked()
                    .list(row -> row.id);
            return candidates.isEmpty() ? List.of() : claim(candidates, at, Micros.of(leaseEnd));
        });
    }

    @Override
    public boolean settle(Delivery claimed, DeliveryState state, Instant dueAt) {
        return rows.update(DeliveryEntity.class)
                        .set("state", state.name())
                        .set("dueAt", Micros.of(dueAt))
                        .set("claimId", null)
                        .where("r.id = ? and r.fence = ? and r.claimId is not null", claimed.id(), claimed.fence())
                > 0;
    }

    @Override
    public Optional<Delivery> find(UUID id) {
        return rows.from(DeliveryEntity.class).and("r.id = ?", id).first(DeliveryEntity::delivery);
    }

    @Override
    public List<Delivery> list(DeliveryState state, Slice slice) {
        return rows.from(DeliveryEntity.class)
                .and("r.state = ?", state.name())
                .latest("r.dueAt", slice)
                .list(DeliveryEntity::delivery);
    }

    @Override
    public boolean replay(UUID id, Instant now) {
        return rows.update(DeliveryEntity.class)
                        .set("state", DeliveryState.DUE.name())
                        .set("attempts", 0)
                        .set("dueAt", Micros.of(now))
                        .where("r.id = ? and r.state = 'DEAD'", id)
                > 0;
    }

    private List<Delivery> claim(List<UUID> candidates, long now, long leaseEnd) {
        UUID claim = randomId();
        rows.update(DeliveryEntity.class)
                .set("claimId", claim)
                .to("r.fence = r.fence + 1")
                .to("r.attempts = r.attempts + 1")
                .set("dueAt", leaseEnd)
                .where(jpql -> jpql.add(DUE, now).add(" and ").in("r.id", candidates));
        Map<UUID, Delivery> claimed = new HashMap<>();
        rows.from(DeliveryEntity.class)
                .and("r.claimId = ?", claim)
                .in("r.id", candidates)
                .list(DeliveryEntity::delivery)
                .forEach(delivery -> claimed.put(delivery.id(), delivery));
        return candidates.stream()
                .flatMap(id -> Optional.ofNullable(claimed.get(id)).stream())
                .toList();
    }

    // Any bits would name a claim, but MariaDB takes only those that say what kind of UUID they are.
    private UUID randomId() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }
}
