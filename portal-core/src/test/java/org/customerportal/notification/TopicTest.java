package org.customerportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.customerportal.event.EventType;
import org.customerportal.notification.preference.Topic;
import org.junit.jupiter.api.Test;

/** Each event either has one topic by which customers switch it off, or stands here as one that they cannot switch off. */
class TopicTest {

    /** Events about requests of which only staff hear. */
    private static final Set<EventType> FOR_STAFF =
            EnumSet.of(EventType.INTERNAL_COMMENT_ADDED, EventType.ASSIGNEE_CHANGED);

    @Test
    void isDecidedForEachEventAndOnce() {
        Set<EventType> aboutRequests = Audience.REQUEST.types();
        aboutRequests.removeAll(FOR_STAFF);

        assertThat(Stream.of(Topic.values()).flatMap(topic -> topic.types().stream()))
                .containsExactlyInAnyOrderElementsOf(aboutRequests);
    }

    @Test
    void isNoneOfWhatIsAboutTheSafetyOfAnAccountOrAnInvitation() {
        for (Audience audience : Audience.values()) {
            if (audience != Audience.REQUEST) {
                assertThat(audience.types())
                        .as(audience.name())
                        .allMatch(type -> Topic.of(type).isEmpty());
            }
        }
    }

    @Test
    void isFoundByItsCode() {
        for (Topic topic : Topic.values()) {
            assertThat(Topic.of(topic.code())).contains(topic);
            assertThat(topic.code()).matches("[a-z]+");
        }
        assertThat(Topic.of("ANSWERS")).isEmpty();
        assertThat(Topic.of("")).isEmpty();
    }
}
