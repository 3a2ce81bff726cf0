package org.customerportal.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.account.address.AddressChange;
import org.customerportal.account.address.AddressChangeRepository;
import org.customerportal.inmemory.Place.Whole;
import org.customerportal.user.PortalUserId;

final class InMemoryAddressChangeRepository implements AddressChangeRepository {

    private static final Index<UUID, AddressChange> BY_ID = Index.unique("address-change.id", AddressChange::id);
    private static final Index<Place<UUID>, AddressChange> BY_USER =
            Index.ordered(change -> change.user().value(), AddressChange::requestedAt, AddressChange::id);
    private static final Index<Place<Whole>, AddressChange> BY_END =
            Index.ordered(AddressChange::endsAt, AddressChange::id);
    private static final Table<AddressChange> CHANGES = new Table<>(List.of(BY_ID, BY_USER, BY_END));

    private final InMemoryUnitOfWork work;

    InMemoryAddressChangeRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public void add(AddressChange change) {
        work.write(unit -> unit.insert(CHANGES, change));
    }

    @Override
    public boolean replace(AddressChange change) {
        return work.write(unit -> {
            boolean waits = unit.read()
                    .find(BY_ID, change.id())
                    .filter(stored -> !stored.confirmed())
                    .isPresent();
            if (waits) {
                unit.put(CHANGES, change);
            }
            return waits;
        });
    }

    @Override
    public Optional<AddressChange> find(UUID id) {
        return work.read().find(BY_ID, id);
    }

    @Override
    public List<AddressChange> of(PortalUserId user) {
        return work.read().latestFirst(BY_USER, user.value()).limit(MOST_LISTED).toList();
    }

    @Override
    public boolean remove(UUID id) {
        return work.write(unit -> {
            Stream<AddressChange> removed = unit.read().find(BY_ID, id).stream();
            return unit.remove(CHANGES, removed) > 0;
        });
    }

    @Override
    public int removeExpired(Instant now) {
        return work.write(unit -> {
            Stream<AddressChange> ended = unit.read()
                    .oldestFirst(BY_END, Whole.TABLE)
                    .takeWhile(change -> !change.endsAt().isAfter(now));
            return unit.remove(CHANGES, ended);
        });
    }
}
