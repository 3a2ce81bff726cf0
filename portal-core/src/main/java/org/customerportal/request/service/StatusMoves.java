package org.customerportal.request.service;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.request.CustomerRequest;
import org.customerportal.workflow.Status;

/** Carries out a move that was decided elsewhere, in the transaction that is open: the one place that changes a status. */
public final class StatusMoves {

    private final RequestPorts ports;

    /** Makes the mover. */
    public StatusMoves(RequestPorts ports) {
        this.ports = ports;
    }

    CustomerRequest move(CustomerRequest request, Status next, Actor actor) {
        return move(request, next, actor, Map.of());
    }

    /**
     * Moves the request because its customer replied. The event says so, and so nobody is told twice.
     *
     * @return the request as now stored
     */
    public CustomerRequest reply(CustomerRequest request, Status next, Actor actor) {
        return move(request, next, actor, Map.of("cause", "reply"));
    }

    private CustomerRequest move(CustomerRequest request, Status next, Actor actor, Map<String, String> more) {
        Instant now = ports.useCases().now();
        CustomerRequest moved = ports.requests().replace(request.inStatus(next, now));
        Map<String, String> details = new TreeMap<>(more);
        details.put("portal", request.portal().value());
        details.put("from", request.status().value());
        details.put("to", next.key().value());
        ports.useCases()
                .record(
                        EventType.STATUS_CHANGED,
                        actor,
                        new EventSubject(EventSubject.Kind.REQUEST, request.id().value()),
                        details);
        return moved;
    }
}
