package org.customerportal.event;

import java.util.UUID;
import java.util.function.Function;
import org.customerportal.staff.StaffId;
import org.customerportal.user.PortalUserId;

/** For whom a delivery is. Addresses are looked up when it is sent. */
public sealed interface Recipient {

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(
            Function<PortalUserId, R> user,
            Function<StaffId, R> staff,
            Function<String, R> desk,
            Function<UUID, R> registrant);

    /** A portal user. */
    record User(PortalUserId id) implements Recipient {
        @Override
        public <R> R fold(
                Function<PortalUserId, R> user,
                Function<StaffId, R> staff,
                Function<String, R> desk,
                Function<UUID, R> registrant) {
            return user.apply(id);
        }
    }

    /** A person of the host. */
    record Staff(StaffId id) implements Recipient {
        @Override
        public <R> R fold(
                Function<PortalUserId, R> user,
                Function<StaffId, R> staff,
                Function<String, R> desk,
                Function<UUID, R> registrant) {
            return staff.apply(id);
        }
    }

    /**
     * The shared mailbox of those who answer in a portal.
     *
     * @param portal the key of the portal
     */
    record Desk(String portal) implements Recipient {
        @Override
        public <R> R fold(
                Function<PortalUserId, R> user,
                Function<StaffId, R> staff,
                Function<String, R> desk,
                Function<UUID, R> registrant) {
            return desk.apply(portal);
        }
    }

    /**
     * Somebody who is no portal user yet.
     *
     * @param registration the id of what the person asked for
     */
    record Registrant(UUID registration) implements Recipient {
        @Override
        public <R> R fold(
                Function<PortalUserId, R> user,
                Function<StaffId, R> staff,
                Function<String, R> desk,
                Function<UUID, R> registrant) {
            return registrant.apply(registration);
        }
    }
}
