package org.customerportal.notification.desk;

import java.time.Instant;
import java.util.UUID;
import org.customerportal.event.DeliveryState;
import org.customerportal.event.EventType;

/**
 * A delivery as staff see it. It never carries the mail.
 *
 * @param id the delivery's id
 * @param event what it tells of
 * @param recipient for whom it is, by name or address
 * @param state where it stands
 * @param attempts how often sending was begun
 * @param dueAt when it is tried next, or when it ended
 */
public record DeliveryView(
        UUID id, EventType event, String recipient, DeliveryState state, int attempts, Instant dueAt) {}
