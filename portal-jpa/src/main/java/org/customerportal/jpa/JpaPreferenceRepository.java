package org.customerportal.jpa;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.customerportal.notification.preference.PreferenceRepository;
import org.customerportal.notification.preference.Topic;
import org.customerportal.user.PortalUserId;

final class JpaPreferenceRepository implements PreferenceRepository {

    private final Rows rows;

    JpaPreferenceRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public boolean silence(PortalUserId user, Set<Topic> topics) {
        return rows.inUnit(() -> JpaPortalUserRepository.held(rows, user) && replace(user, topics));
    }

    @Override
    public Set<Topic> silenced(PortalUserId user) {
        return Set.copyOf(rows.from(PreferenceEntity.class)
                .and("r.userId = ?", user.value())
                .list(PreferenceEntity::topic));
    }

    @Override
    public Set<PortalUserId> silencing(Topic topic, Collection<PortalUserId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(rows.from(PreferenceEntity.class)
                .in("r.userId", people.stream().map(PortalUserId::value).toList())
                .and("r.topic = ?", topic.name())
                .list(PreferenceEntity::user));
    }

    @Override
    public int forget(PortalUserId user) {
        return rows.delete(PreferenceEntity.class).where("r.userId = ?", user.value());
    }

    private boolean replace(PortalUserId user, Set<Topic> topics) {
        Set<Topic> before = silenced(user);
        before.stream()
                .filter(topic -> !topics.contains(topic))
                .forEach(topic -> rows.delete(PreferenceEntity.class)
                        .where("r.userId = ? and r.topic = ?", user.value(), topic.name()));
        Set<Topic> more = new HashSet<>(topics);
        more.removeAll(before);
        more.forEach(topic -> rows.insert(Uniques.key("preference"), PreferenceEntity.of(rows.tenant(), user, topic)));
        return !before.equals(topics);
    }
}
