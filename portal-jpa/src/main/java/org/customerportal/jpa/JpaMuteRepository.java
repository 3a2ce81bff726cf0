package org.customerportal.jpa;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.customerportal.notification.preference.Mute;
import org.customerportal.notification.preference.MuteRepository;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;

final class JpaMuteRepository implements MuteRepository {

    private final Rows rows;

    JpaMuteRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public boolean mute(Mute mute) {
        return rows.inUnit(() -> {
            boolean begins = JpaPortalUserRepository.held(rows, mute.user())
                    && muting(mute.request(), Set.of(mute.user())).isEmpty();
            if (begins) {
                rows.insert(Uniques.key("mute"), MuteEntity.of(rows.tenant(), mute));
            }
            return begins;
        });
    }

    @Override
    public boolean unmute(PortalUserId user, RequestId request) {
        return rows.delete(MuteEntity.class).where("r.requestId = ? and r.userId = ?", request.value(), user.value())
                > 0;
    }

    @Override
    public Set<PortalUserId> muting(RequestId request, Collection<PortalUserId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(rows.from(MuteEntity.class)
                .and("r.requestId = ?", request.value())
                .in("r.userId", people.stream().map(PortalUserId::value).toList())
                .list(MuteEntity::user));
    }

    @Override
    public List<Mute> of(PortalUserId user, Slice slice) {
        return rows.from(MuteEntity.class)
                .and("r.userId = ?", user.value())
                .latest("r.mutedAt", "r.requestId", slice)
                .list(MuteEntity::mute);
    }

    @Override
    public int forget(PortalUserId user) {
        return rows.delete(MuteEntity.class).where("r.userId = ?", user.value());
    }
}
