package org.customerportal.event;

import java.util.function.Function;
import java.util.function.Supplier;
import org.customerportal.staff.StaffId;
import org.customerportal.user.PortalUserId;

/** Who did something. */
public sealed interface Actor {

    /** Returns somebody who has not signed in. */
    static Actor visitor() {
        return new Visitor();
    }

    /** Returns a portal user. */
    static Actor customer(PortalUserId user) {
        return new Customer(user);
    }

    /** Returns a person of the host. */
    static Actor staff(StaffId staff) {
        return new Staff(staff);
    }

    /** Returns the portal itself. */
    static Actor system() {
        return new System();
    }

    /** Handles every kind; a new kind does not compile until it is decided. */
    <R> R fold(Supplier<R> visitor, Function<PortalUserId, R> customer, Function<StaffId, R> staff, Supplier<R> system);

    /** Somebody who has not signed in. */
    record Visitor() implements Actor {
        @Override
        public <R> R fold(
                Supplier<R> visitor,
                Function<PortalUserId, R> customer,
                Function<StaffId, R> staff,
                Supplier<R> system) {
            return visitor.get();
        }
    }

    /** A portal user. */
    record Customer(PortalUserId user) implements Actor {
        @Override
        public <R> R fold(
                Supplier<R> visitor,
                Function<PortalUserId, R> customer,
                Function<StaffId, R> staff,
                Supplier<R> system) {
            return customer.apply(user);
        }
    }

    /** A person of the host. */
    record Staff(StaffId staff) implements Actor {
        @Override
        public <R> R fold(
                Supplier<R> visitor,
                Function<PortalUserId, R> customer,
                Function<StaffId, R> staffMember,
                Supplier<R> system) {
            return staffMember.apply(staff);
        }
    }

    /** The portal itself, for example when time runs out. */
    record System() implements Actor {
        @Override
        public <R> R fold(
                Supplier<R> visitor,
                Function<PortalUserId, R> customer,
                Function<StaffId, R> staff,
                Supplier<R> system) {
            return system.get();
        }
    }
}
