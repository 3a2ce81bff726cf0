package org.customerportal.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.account.address.AddressChange;
import org.customerportal.account.address.AddressChangeRepository;
import org.customerportal.user.PortalUserId;

final class JpaAddressChangeRepository implements AddressChangeRepository {

    private static final Uniques TAKEN = Uniques.key("address-change.id");

    private final Rows rows;

    JpaAddressChangeRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void add(AddressChange change) {
        rows.insert(TAKEN, AddressChangeEntity.of(rows.tenant(), change));
    }

    @Override
    public boolean replace(AddressChange change) {
        return AddressChangeEntity.of(rows.tenant(), change)
                        .fill(rows.update(AddressChangeEntity.class))
                        .where("r.id = ? and r.confirmed = false", change.id())
                > 0;
    }

    @Override
    public Optional<AddressChange> find(UUID id) {
        return rows.from(AddressChangeEntity.class).and("r.id = ?", id).first(AddressChangeEntity::change);
    }

    @Override
    public List<AddressChange> of(PortalUserId user) {
        return rows.from(AddressChangeEntity.class)
                .and("r.userId = ?", user.value())
                .orderBy("r.requestedAt desc, r.id desc")
                .limit(MOST_LISTED)
                .list(AddressChangeEntity::change);
    }

    @Override
    public boolean remove(UUID id) {
        return rows.delete(AddressChangeEntity.class).where("r.id = ?", id) > 0;
    }

    @Override
    public int removeExpired(Instant now) {
        return rows.delete(AddressChangeEntity.class).where("r.endsAt <= ?", Micros.of(now));
    }
}
