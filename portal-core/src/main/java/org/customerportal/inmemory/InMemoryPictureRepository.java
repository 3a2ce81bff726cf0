package org.customerportal.inmemory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.customerportal.account.picture.Picture;
import org.customerportal.account.picture.PictureRepository;
import org.customerportal.user.PortalUserId;

final class InMemoryPictureRepository implements PictureRepository {

    private static final Index<UUID, Picture> BY_USER =
            Index.unique("picture", picture -> picture.user().value());
    private static final Table<Picture> PICTURES = new Table<>(List.of(BY_USER));

    private final InMemoryUnitOfWork work;

    InMemoryPictureRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public boolean put(Picture picture) {
        return work.write(unit -> {
            boolean kept = InMemoryPortalUserRepository.isThere(unit.read(), picture.user());
            if (kept) {
                unit.put(PICTURES, picture);
            }
            return kept;
        });
    }

    @Override
    public Optional<Picture> find(PortalUserId user) {
        return find(work.read(), user);
    }

    @Override
    public Set<PortalUserId> among(Collection<PortalUserId> people) {
        Snapshot read = work.read();
        return people.stream().filter(user -> find(read, user).isPresent()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean remove(PortalUserId user) {
        return work.write(unit -> unit.remove(PICTURES, find(unit.read(), user).stream()) > 0);
    }

    private static Optional<Picture> find(Snapshot read, PortalUserId user) {
        return read.find(BY_USER, user.value());
    }
}
