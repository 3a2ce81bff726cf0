package org.customerportal.jpa;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.customerportal.account.picture.Picture;
import org.customerportal.account.picture.PictureRepository;
import org.customerportal.user.PortalUserId;

final class JpaPictureRepository implements PictureRepository {

    private final Rows rows;

    JpaPictureRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public boolean put(Picture picture) {
        return rows.inUnit(() -> {
            boolean kept = JpaPortalUserRepository.held(rows, picture.user());
            if (kept) {
                replace(PictureEntity.of(rows.tenant(), picture));
            }
            return kept;
        });
    }

    @Override
    public Optional<Picture> find(PortalUserId user) {
        return rows.from(PictureEntity.class).and("r.id = ?", user.value()).first(PictureEntity::picture);
    }

    @Override
    public Set<PortalUserId> among(Collection<PortalUserId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(rows.select(UUID.class, "select r.id from portal_picture r")
                .in("r.id", people.stream().map(PortalUserId::value).toList())
                .list(PortalUserId::new));
    }

    @Override
    public boolean remove(PortalUserId user) {
        return rows.delete(PictureEntity.class).where("r.id = ?", user.value()) > 0;
    }

    /** Whoever comes here holds the row of the person, so no two insert at once. */
    private void replace(PictureEntity row) {
        if (row.fill(rows.update(PictureEntity.class)).where("r.id = ?", row.id) == 0) {
            rows.insert(Uniques.key("picture"), row);
        }
    }
}
