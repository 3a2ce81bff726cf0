package org.customerportal.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.identity.ExternalIdentityRepository;
import org.customerportal.identity.LinkedIdentity;
import org.customerportal.user.PortalUserId;

final class InMemoryExternalIdentityRepository implements ExternalIdentityRepository {

    private static final Index<UUID, LinkedIdentity> BY_ID = Index.unique("identity.id", LinkedIdentity::id);
    private static final Index<String, LinkedIdentity> BY_SUBJECT =
            Index.unique("identity.subject", link -> key(link.identity()));
    private static final Index<Place<UUID>, LinkedIdentity> BY_USER =
            Index.ordered(link -> link.user().value(), LinkedIdentity::linkedAt, LinkedIdentity::id);
    private static final Table<LinkedIdentity> LINKS = new Table<>(List.of(BY_ID, BY_SUBJECT, BY_USER));

    private final InMemoryUnitOfWork work;

    InMemoryExternalIdentityRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public void add(LinkedIdentity link) {
        work.write(unit -> unit.insert(LINKS, link));
    }

    @Override
    public Optional<LinkedIdentity> find(ExternalIdentity identity) {
        return work.read().find(BY_SUBJECT, key(identity));
    }

    @Override
    public List<LinkedIdentity> of(PortalUserId user) {
        return work.read().oldestFirst(BY_USER, user.value()).limit(MAX_LISTED).toList();
    }

    @Override
    public boolean remove(UUID id, PortalUserId user) {
        return work.write(unit -> unit.remove(
                        LINKS,
                        unit.read().find(BY_ID, id).stream()
                                .filter(link -> link.user().equals(user)))
                > 0);
    }

    @Override
    public int removeAll(PortalUserId user) {
        return work.write(unit -> unit.remove(LINKS, unit.read().oldestFirst(BY_USER, user.value())));
    }

    /** Neither part has a line break. */
    private static String key(ExternalIdentity identity) {
        return identity.provider() + '\n' + identity.subject();
    }
}
