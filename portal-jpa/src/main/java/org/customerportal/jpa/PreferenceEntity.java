package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.customerportal.notification.preference.Topic;
import org.customerportal.user.PortalUserId;

/** A topic of which somebody wants no mail, as a row. */
@Entity(name = "portal_preference")
@Table(name = "portal_preference")
@IdClass(PreferenceEntity.Key.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class PreferenceEntity {

    @Id
    String tenant;

    @Id
    @Column(name = "user_id")
    UUID userId;

    @Id
    String topic;

    static PreferenceEntity of(String tenant, PortalUserId user, Topic topic) {
        PreferenceEntity row = new PreferenceEntity();
        row.tenant = tenant;
        row.userId = user.value();
        row.topic = topic.name();
        return row;
    }

    Topic topic() {
        return Topic.valueOf(topic);
    }

    PortalUserId user() {
        return new PortalUserId(userId);
    }

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String tenant;
        UUID userId;
        String topic;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && tenant.equals(key.tenant)
                    && userId.equals(key.userId)
                    && topic.equals(key.topic);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, userId, topic);
        }
    }
}
