package org.customerportal.event;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * One event on its way to one recipient. What is sent is composed at the moment of sending; nothing of it is stored.
 *
 * @param id time-ordered; a mail's Message-ID comes from it, so that repeats are recognised
 * @param event the event to tell of
 * @param recipient whom to tell
 * @param state where it stands
 * @param attempts how often sending was begun, this attempt included while it is leased
 * @param dueAt when it may next be claimed; while it is leased, when the lease ends
 * @param fence grows with every claim, so that a worker that lost its lease can settle nothing
 */
public record Delivery(
        UUID id, UUID event, Recipient recipient, DeliveryState state, int attempts, Instant dueAt, long fence) {

    public Delivery {
        requireNonNull(id, "id");
        requireNonNull(event, "event");
        requireNonNull(recipient, "recipient");
        requireNonNull(state, "state");
        requireNonNull(dueAt, "dueAt");
    }

    /** Returns a delivery that may be claimed from {@code dueAt} on. */
    public static Delivery due(UUID id, UUID event, Recipient recipient, Instant dueAt) {
        return new Delivery(id, event, recipient, DeliveryState.DUE, 0, dueAt, 0);
    }

    /** Returns this delivery as a worker holds it: one attempt and one fence further, until the lease ends. */
    public Delivery claimed(Instant leaseEnd) {
        return new Delivery(id, event, recipient, state, attempts + 1, leaseEnd, fence + 1);
    }

    /** Returns this delivery in another state, to be looked at again at {@code newDueAt} if it is still due. */
    public Delivery settled(DeliveryState newState, Instant newDueAt) {
        return new Delivery(id, event, recipient, newState, attempts, newDueAt, fence);
    }

    /** Returns this delivery as due again, with no attempts counted. */
    public Delivery replayed(Instant now) {
        return new Delivery(id, event, recipient, DeliveryState.DUE, 0, now, fence);
    }
}
