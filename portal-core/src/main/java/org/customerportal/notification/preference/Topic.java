package org.customerportal.notification.preference;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customerportal.event.EventType;

/**
 * A kind of news about requests that a customer can do without. Whatever is about the safety of an account, or an invitation,
 * is in none of them. Names are stable: they are stored.
 */
public enum Topic {
    /** That a request was received. */
    RECEIVED(EventType.REQUEST_SUBMITTED),
    /** What others said about a request. */
    ANSWERS(EventType.PUBLIC_COMMENT_ADDED),
    /** That a request ended or began again. */
    STATUSES(EventType.STATUS_CHANGED),
    /** That somebody got a part in a request. */
    ADDED(EventType.INVOLVED_ADDED);

    private final Set<EventType> types;

    Topic(EventType first, EventType... more) {
        types = EnumSet.of(first, more);
    }

    /** Returns the code by which forms and programs name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the events that are news of this kind. */
    public Set<EventType> types() {
        return EnumSet.copyOf(types);
    }

    /** Returns the topic with this code. */
    public static Optional<Topic> of(String code) {
        return Stream.of(values()).filter(topic -> topic.code().equals(code)).findFirst();
    }

    /** Returns the topic of an event; empty if it is nothing that customers can switch off. */
    public static Optional<Topic> of(EventType type) {
        return Stream.of(values()).filter(topic -> topic.types.contains(type)).findFirst();
    }
}
