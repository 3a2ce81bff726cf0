package org.customerportal.jpa;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.identity.ExternalIdentityRepository;
import org.customerportal.identity.LinkedIdentity;
import org.customerportal.user.PortalUserId;

final class JpaExternalIdentityRepository implements ExternalIdentityRepository {

    private static final Uniques TAKEN =
            Uniques.key("identity.id").or("portal_identity_subject_unique", "identity.subject");

    private final Rows rows;

    JpaExternalIdentityRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void add(LinkedIdentity link) {
        rows.insert(TAKEN, IdentityEntity.of(rows.tenant(), link));
    }

    @Override
    public Optional<LinkedIdentity> find(ExternalIdentity identity) {
        return rows.from(IdentityEntity.class)
                .and("r.provider = ? and r.subject = ?", identity.provider(), identity.subject())
                .first(IdentityEntity::link);
    }

    @Override
    public List<LinkedIdentity> of(PortalUserId user) {
        return rows.from(IdentityEntity.class)
                .and("r.userId = ?", user.value())
                .orderBy("r.linkedAt, r.id")
                .limit(MAX_LISTED)
                .list(IdentityEntity::link);
    }

    @Override
    public boolean remove(UUID id, PortalUserId user) {
        return rows.delete(IdentityEntity.class).where("r.id = ? and r.userId = ?", id, user.value()) > 0;
    }

    @Override
    public int removeAll(PortalUserId user) {
        return rows.delete(IdentityEntity.class).where("r.userId = ?", user.value());
    }
}
