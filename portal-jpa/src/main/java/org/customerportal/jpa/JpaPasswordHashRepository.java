package org.customerportal.jpa;

import java.util.Optional;
import org.customerportal.credential.PasswordHash;
import org.customerportal.credential.PasswordHashRepository;
import org.customerportal.user.PortalUserId;

final class JpaPasswordHashRepository implements PasswordHashRepository {

    private final Rows rows;

    JpaPasswordHashRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void store(PasswordHash hash) {
        boolean known = rows.from(PasswordEntity.class)
                .and("r.id = ?", hash.user().value())
                .first(row -> row)
                .isPresent();
        if (!known) {
            rows.ensure(PasswordEntity.without(rows.tenant(), hash.user()));
        }
        encoded(hash).where("r.id = ?", hash.user().value());
    }

    @Override
    public Optional<PasswordHash> find(PortalUserId user) {
        return rows.from(PasswordEntity.class)
                .and("r.id = ? and r.encoded <> ''", user.value())
                .first(PasswordEntity::hash);
    }

    @Override
    public boolean rehash(PasswordHash current, PasswordHash stronger) {
        return encoded(stronger)
                        .where("r.id = ? and r.encoded = ?", current.user().value(), current.encoded())
                > 0;
    }

    @Override
    public boolean remove(PortalUserId user) {
        return rows.update(PasswordEntity.class).set("encoded", "").where("r.id = ? and r.encoded <> ''", user.value())
                > 0;
    }

    private Change encoded(PasswordHash hash) {
        return rows.update(PasswordEntity.class)
                .set("encoded", hash.encoded())
                .set("changedAt", Micros.of(hash.changedAt()));
    }
}
