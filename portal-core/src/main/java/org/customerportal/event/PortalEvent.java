package org.customerportal.event;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A fact: something happened. Immutable, and never changed once stored.
 *
 * @param id time-ordered
 * @param type what happened
 * @param actor who did it
 * @param at when, to the microsecond
 * @param subject what it is about
 * @param details what the type says, by name: ids and codes, never texts or addresses of people
 */
public record PortalEvent(
        UUID id, EventType type, Actor actor, Instant at, EventSubject subject, Map<String, String> details) {

    public PortalEvent {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(actor, "actor");
        requireNonNull(at, "at");
        requireNonNull(subject, "subject");
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /**
     * Returns the detail of this name.
     *
     * @throws IllegalStateException if the event does not carry it
     */
    public String detail(String name) {
        String value = details.get(name);
        if (value == null) {
            throw new IllegalStateException("%s carries no detail %s".formatted(type, name));
        }
        return value;
    }
}
