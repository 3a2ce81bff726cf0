package org.customerportal.inmemory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.page.Slice;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;
import org.customerportal.user.UserState;

final class InMemoryPortalUserRepository implements PortalUserRepository {

    private static final char ABOVE_EVERY_CHARACTER = '\uFFFF';

    private static final Index<UUID, PortalUser> BY_ID =
            Index.unique("user.id", user -> user.id().value());
    private static final Index<String, PortalUser> BY_EMAIL =
            Index.unique("user.email", user -> user.email().canonical());
    private static final Index<String, PortalUser> BY_NUMBER = Index.uniqueEach(
            "user.number", user -> user.traits().number().stream().toList());
    private static final Index<Place<Whole>, PortalUser> BY_CREATION =
            Index.ordered(PortalUser::createdAt, user -> user.id().value());
    private static final VersionedTable<PortalUser> USERS = new VersionedTable<>(
            "user",
            PortalUser::version,
            PortalUser::nextVersion,
            new Table<>(List.of(BY_ID, BY_EMAIL, BY_NUMBER, BY_CREATION)));

    private final InMemoryUnitOfWork work;

    InMemoryPortalUserRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    /** Says whether something can be kept for this person: whoever was erased is as good as unknown. */
    static boolean isThere(Snapshot read, PortalUserId user) {
        return read.find(BY_ID, user.value())
                .filter(stored -> stored.state() != UserState.ERASED)
                .isPresent();
    }

    @Override
    public PortalUser add(PortalUser user) {
        return work.write(unit -> USERS.add(unit, user));
    }

    @Override
    public PortalUser replace(PortalUser user) {
        return work.write(unit -> USERS.replace(unit, user));
    }

    @Override
    public Optional<PortalUser> find(PortalUserId id) {
        return find(work.read(), id);
    }

    static Optional<PortalUser> find(Snapshot read, PortalUserId id) {
        return read.find(BY_ID, id.value());
    }

    @Override
    public Optional<PortalUser> find(EmailAddress email) {
        return work.read().find(BY_EMAIL, email.canonical());
    }

    @Override
    public List<PortalUser> findAll(Collection<PortalUserId> ids) {
        return work.read().findAll(BY_ID, ids.stream().map(PortalUserId::value));
    }

    @Override
    public List<PortalUser> startingWith(String beginning, int limit) {
        Snapshot users = work.read();
        return Stream.concat(
                        users.find(BY_EMAIL, beginning).stream(),
                        users.between(BY_EMAIL, beginning, beginning + ABOVE_EVERY_CHARACTER))
                .limit(limit)
                .toList();
    }

    @Override
    public List<PortalUser> list(Slice slice) {
        return work.read().list(BY_CREATION, slice);
    }
}
