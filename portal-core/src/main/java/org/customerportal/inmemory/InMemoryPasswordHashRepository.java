package org.customerportal.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.credential.PasswordHash;
import org.customerportal.credential.PasswordHashRepository;
import org.customerportal.user.PortalUserId;

final class InMemoryPasswordHashRepository implements PasswordHashRepository {

    private static final Index<UUID, PasswordHash> BY_USER =
            Index.unique("password.user", hash -> hash.user().value());
    private static final Table<PasswordHash> PASSWORDS = new Table<>(List.of(BY_USER));

    private final InMemoryUnitOfWork work;

    InMemoryPasswordHashRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public void store(PasswordHash hash) {
        work.write(unit -> unit.put(PASSWORDS, hash));
    }

    @Override
    public Optional<PasswordHash> find(PortalUserId user) {
        return work.read().find(BY_USER, user.value());
    }

    @Override
    public boolean rehash(PasswordHash current, PasswordHash stronger) {
        return work.write(unit -> {
            boolean unchanged = unit.read()
                    .find(BY_USER, current.user().value())
                    .filter(stored -> stored.encoded().equals(current.encoded()))
                    .isPresent();
            if (unchanged) {
                unit.put(PASSWORDS, stronger);
            }
            return unchanged;
        });
    }

    @Override
    public boolean remove(PortalUserId user) {
        return work.write(unit -> {
            Optional<PasswordHash> removed = unit.read().find(BY_USER, user.value());
            return unit.remove(PASSWORDS, removed.stream()) > 0;
        });
    }
}
