package org.customerportal.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.customerportal.event.Delivery;
import org.customerportal.event.DeliveryState;
import org.customerportal.event.PortalEvent;
import org.customerportal.event.UseCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works through what happened: fans pending events out into deliveries and sends what is due. Safe to run on any number of
 * threads and nodes at once: every step is claimed. A mail is sent at least once; after a crash a repeat under the same
 * {@code Message-ID} is possible.
 */
public final class Outbox {

    /** How often sending is tried before a delivery is given up. */
    public static final int MAX_ATTEMPTS = 8;

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int BATCH = 20;

    private final NotificationPorts ports;
    private final NotificationRules rules;
    private final MailComposer composer;
    private final MailSender sender;
    private final UseCases useCases;

    /** Makes the outbox of one tenant. */
    public Outbox(NotificationPorts ports, MailSender sender) {
        this.ports = ports;
        this.rules = new NotificationRules(ports);
        this.composer = new MailComposer(ports, rules);
        this.sender = sender;
        this.useCases = ports.useCases();
    }

    /**
     * Turns pending events into deliveries until none is left.
     *
     * @return how many events were fanned out by this call
     */
    public int fanOut() {
        int done = 0;
        List<PortalEvent> pending = useCases.run(() -> ports.events().pending(BATCH));
        while (!pending.isEmpty()) {
            int before = done;
            for (PortalEvent event : pending) {
                done += useCases.independent(() -> fanOut(event)) ? 1 : 0;
            }
            // When another node takes every event of a batch, it is the one that goes on.
            pending = done > before ? useCases.run(() -> ports.events().pending(BATCH)) : List.of();
        }
        return done;
    }

    /**
     * Sends what is due until nothing is left. A delivery that fails is put off and holds up no other.
     *
     * @return how many mails were handed over by this call
     */
    public int send() {
        int sent = 0;
        List<Delivery> claimed = claim();
        while (!claimed.isEmpty()) {
            for (Delivery delivery : claimed) {
                sent += send(delivery) ? 1 : 0;
            }
            claimed = claim();
        }
        return sent;
    }

    private boolean fanOut(PortalEvent event) {
        Instant now = useCases.now();
        List<Delivery> deliveries = rules.recipients(event).stream()
                .map(recipient -> Delivery.due(useCases.newId(), event.id(), recipient, now))
                .toList();
        return ports.events().fanOut(event.id(), deliveries);
    }

    private List<Delivery> claim() {
        Instant now = useCases.now();
        return useCases.independent(() -> ports.deliveries().claim(now, now.plus(LEASE), BATCH));
    }

    private boolean send(Delivery delivery) {
        if (delivery.attempts() > MAX_ATTEMPTS) {
            LOG.warn("Delivery {} never came back from {} attempts and was given up", delivery.id(), MAX_ATTEMPTS);
            settle(delivery, DeliveryState.DEAD, useCases.now());
            return false;
        }
        Optional<Mail> mail;
        try {
            mail = useCases.independent(() -> composer.compose(delivery));
            mail.ifPresent(sender::send);
        } catch (MailNotSentException failure) {
            putOff(delivery, failure, failure.permanent());
            return false;
        } catch (RuntimeException | Error failure) {
            // Errors too: a mail that overflows the stack must not hold up the others for ever.
            putOff(delivery, failure, false);
            return false;
        }
        settle(delivery, mail.isPresent() ? DeliveryState.DELIVERED : DeliveryState.OBSOLETE, useCases.now());
        return mail.isPresent();
    }

    private void putOff(Delivery delivery, Throwable failure, boolean permanent) {
        boolean dead = permanent || delivery.attempts() >= MAX_ATTEMPTS;
        // The message of a mail library may repeat addresses or credentials, so only the kind of failure is logged.
        LOG.warn(
                "Delivery {} failed at attempt {}{}: {}",
                delivery.id(),
                delivery.attempts(),
                dead ? " and was given up" : "",
                failure.getClass().getName());
        Instant next = useCases.now().plus(Duration.ofMinutes(1L << Math.min(2 * (delivery.attempts() - 1), 9)));
        settle(delivery, dead ? DeliveryState.DEAD : DeliveryState.DUE, next);
    }

    private void settle(Delivery delivery, DeliveryState state, Instant dueAt) {
        useCases.independent(() -> ports.deliveries().settle(delivery, state, dueAt));
    }
}
