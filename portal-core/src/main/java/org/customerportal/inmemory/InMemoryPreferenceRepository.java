package org.customerportal.inmemory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.customerportal.notification.preference.PreferenceRepository;
import org.customerportal.notification.preference.Topic;
import org.customerportal.user.PortalUserId;

final class InMemoryPreferenceRepository implements PreferenceRepository {

    private static final Index<UUID, Silenced> BY_USER =
            Index.unique("preference", silenced -> silenced.user().value());
    private static final Table<Silenced> PREFERENCES = new Table<>(List.of(BY_USER));

    private final InMemoryUnitOfWork work;

    InMemoryPreferenceRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public boolean silence(PortalUserId user, Set<Topic> topics) {
        return work.write(unit -> {
            boolean changes = InMemoryPortalUserRepository.isThere(unit.read(), user)
                    && !silenced(unit.read(), user).equals(topics);
            if (changes) {
                unit.put(PREFERENCES, new Silenced(user, Set.copyOf(topics)));
            }
            return changes;
        });
    }

    @Override
    public Set<Topic> silenced(PortalUserId user) {
        return silenced(work.read(), user);
    }

    @Override
    public Set<PortalUserId> silencing(Topic topic, Collection<PortalUserId> people) {
        Snapshot read = work.read();
        return people.stream()
                .filter(user -> silenced(read, user).contains(topic))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int forget(PortalUserId user) {
        return work.write(unit -> {
            Optional<Silenced> kept = unit.read().find(BY_USER, user.value());
            unit.remove(PREFERENCES, kept.stream());
            return kept.map(silenced -> silenced.topics().size()).orElse(0);
        });
    }

    private static Set<Topic> silenced(Snapshot read, PortalUserId user) {
        return read.find(BY_USER, user.value()).map(Silenced::topics).orElse(Set.of());
    }

    /** What one person wants no mail about. */
    private record Silenced(PortalUserId user, Set<Topic> topics) {}
}
