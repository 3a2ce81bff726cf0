package org.customerportal.testkit.contract.event;

import java.time.Instant;
import java.util.List;
import org.customerportal.TenantStorage;
import org.customerportal.event.Delivery;
import org.customerportal.event.DeliveryState;
import org.customerportal.event.PortalEvent;
import org.customerportal.event.Recipient;
import org.customerportal.page.Position;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.fixture.Samples;

/**
 * Puts deliveries into the queue of a tenant, each by an event of its own.
 *
 * @param tenant where to
 * @param samples where ids come from
 * @param like what the events are like
 */
record Deliveries(TenantStorage tenant, Samples samples, PortalEvent like) {

    /** Puts one into the queue that is due at this instant. */
    Delivery due(Instant dueAt) {
        return due(new Position(dueAt, samples.id()));
    }

    /** Puts one into the queue for each place, in another order, and returns them in that of the places. */
    List<Delivery> due(List<Position> places) {
        Pages.scattered(places).forEach(this::due);
        return places.stream()
                .map(place -> tenant.deliveries().find(place.id()).orElseThrow())
                .toList();
    }

    /** Puts one into the queue, claims it at noon for a minute, and returns it as claimed. */
    Delivery claimed() {
        Delivery due = due(Samples.NOON);
        return tenant.deliveries().claim(Samples.NOON, Samples.NOON.plusSeconds(60), 100).stream()
                .filter(claimed -> claimed.id().equals(due.id()) && claimed.state() == DeliveryState.DUE)
                .findFirst()
                .orElseThrow();
    }

    private Delivery due(Position place) {
        PortalEvent event =
                new PortalEvent(samples.id(), like.type(), like.actor(), like.at(), like.subject(), like.details());
        Delivery delivery = Delivery.due(place.id(), event.id(), new Recipient.Desk("support"), place.at());
        tenant.work().run(() -> {
            tenant.events().append(event);
            return tenant.events().fanOut(event.id(), List.of(delivery));
        });
        return delivery;
    }
}
