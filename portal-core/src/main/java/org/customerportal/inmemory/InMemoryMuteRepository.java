package org.customerportal.inmemory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.customerportal.notification.preference.Mute;
import org.customerportal.notification.preference.MuteRepository;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;

final class InMemoryMuteRepository implements MuteRepository {

    private static final Index<Pair<UUID, UUID>, Mute> BY_PAIR =
            Index.unique("mute", mute -> key(mute.user(), mute.request()));
    private static final Index<Place<UUID>, Mute> BY_USER = Index.ordered(
            mute -> mute.user().value(), Mute::at, mute -> mute.request().value());
    private static final Table<Mute> MUTES = new Table<>(List.of(BY_PAIR, BY_USER));

    private final InMemoryUnitOfWork work;

    InMemoryMuteRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public boolean mute(Mute mute) {
        return work.write(unit -> {
            boolean begins = InMemoryPortalUserRepository.isThere(unit.read(), mute.user())
                    && unit.read().stored(MUTES, mute).isEmpty();
            if (begins) {
                unit.insert(MUTES, mute);
            }
            return begins;
        });
    }

    @Override
    public boolean unmute(PortalUserId user, RequestId request) {
        return work.write(unit -> unit.remove(MUTES, unit.read().find(BY_PAIR, key(user, request)).stream()) > 0);
    }

    @Override
    public Set<PortalUserId> muting(RequestId request, Collection<PortalUserId> people) {
        Snapshot read = work.read();
        return people.stream()
                .filter(user -> read.find(BY_PAIR, key(user, request)).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Mute> of(PortalUserId user, Slice slice) {
        return work.read().list(BY_USER, user.value(), slice);
    }

    @Override
    public int forget(PortalUserId user) {
        return work.write(unit -> unit.remove(MUTES, unit.read().latestFirst(BY_USER, user.value())));
    }

    private static Pair<UUID, UUID> key(PortalUserId user, RequestId request) {
        return new Pair<>(user.value(), request.value());
    }
}
