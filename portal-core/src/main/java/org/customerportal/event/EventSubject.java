package org.customerportal.event;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The one thing that an event is about.
 *
 * @param kind what it is
 * @param id its id
 */
public record EventSubject(Kind kind, UUID id) {

    /** What an event can be about. Names are stable: they are stored. */
    public enum Kind {
        /** A customer request. */
        REQUEST,
        /** A portal user. */
        USER,
        /** An invitation. */
        INVITATION,
        /** The wish of somebody to come in whom nobody has invited. */
        REGISTRATION,
        /** A customer organization. */
        ORGANIZATION,
        /** A visibility filter; the id is made of its key. */
        FILTER,
        /** A mail address that nobody has; the id is made of its digest. */
        ADDRESS
    }

    public EventSubject {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }
}
