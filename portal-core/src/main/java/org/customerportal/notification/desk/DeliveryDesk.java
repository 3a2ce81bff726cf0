package org.customerportal.notification.desk;

import java.util.UUID;
import org.customerportal.event.Delivery;
import org.customerportal.event.DeliveryState;
import org.customerportal.event.PortalEvent;
import org.customerportal.notification.NotificationPorts;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.problem.NotFoundException;
import org.customerportal.registration.RegistrationId;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;

/** Where staff with the right to manage deliveries see what waits, what was sent and what failed. */
public final class DeliveryDesk {

    private final StaffMember member;
    private final NotificationPorts ports;

    /** Makes the service for this person of the host. */
    public DeliveryDesk(StaffMember member, NotificationPorts ports) {
        this.member = member;
        this.ports = ports;
    }

    /** Returns the deliveries in this state, latest {@code dueAt} first. */
    public Page<DeliveryView> list(DeliveryState state, PageRequest page) {
        member.require(StaffRight.MANAGE_DELIVERIES);
        String query = "deliveries|" + state + "|staff:" + member.id().value();
        Slice slice = page.slice(query);
        return ports.useCases()
                .run(() -> slice.page(
                                ports.deliveries().list(state, slice),
                                row -> new Position(row.dueAt(), row.id()),
                                query)
                        .map(this::view));
    }

    /**
     * Sends a dead delivery again.
     *
     * @throws NotFoundException if there is no dead delivery with this id
     */
    public void replay(UUID id) {
        member.require(StaffRight.MANAGE_DELIVERIES);
        ports.useCases().run(() -> {
            if (!ports.deliveries().replay(id, ports.useCases().now())) {
                throw new NotFoundException("delivery");
            }
            return id;
        });
    }

    private DeliveryView view(Delivery delivery) {
        PortalEvent event = ports.events().find(delivery.event()).orElseThrow();
        String recipient = delivery.recipient()
                .fold(
                        user -> ports.people()
                                .users()
                                .find(user)
                                .map(found -> found.displayName())
                                .orElse(""),
                        staff -> ports.people()
                                .staff()
                                .find(staff)
                                .map(StaffMember::name)
                                .orElse(staff.value()),
                        desk -> desk,
                        registrant -> ports.subjects()
                                .registrations()
                                .asked()
                                .find(new RegistrationId(registrant))
                                .map(registration -> registration.email().spelling())
                                .orElse(""));
        return new DeliveryView(
                delivery.id(), event.type(), recipient, delivery.state(), delivery.attempts(), delivery.dueAt());
    }
}
