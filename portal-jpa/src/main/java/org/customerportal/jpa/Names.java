package org.customerportal.jpa;

import java.util.UUID;
import org.customerportal.event.Actor;
import org.customerportal.event.Recipient;
import org.customerportal.staff.StaffId;
import org.customerportal.user.PortalUserId;

/** People as one text: the kind, a colon, the id. The kinds are stored and never change. */
final class Names {

    private Names() {}

    static String of(Actor actor) {
        return actor.fold(
                () -> "visitor", user -> "customer:" + user.value(), staff -> "staff:" + staff.value(), () -> "system");
    }

    static Actor actor(String name) {
        String id = id(name);
        return switch (kind(name)) {
            case "visitor" -> Actor.visitor();
            case "customer" -> Actor.customer(new PortalUserId(UUID.fromString(id)));
            case "staff" -> Actor.staff(new StaffId(id));
            case "system" -> Actor.system();
            default -> throw new IllegalStateException("Unknown kind of actor: " + kind(name));
        };
    }

    static String of(Recipient recipient) {
        return recipient.fold(
                user -> "user:" + user.value(),
                staff -> "staff:" + staff.value(),
                desk -> "desk:" + desk,
                registrant -> "registrant:" + registrant);
    }

    static Recipient recipient(String name) {
        String id = id(name);
        return switch (kind(name)) {
            case "user" -> new Recipient.User(new PortalUserId(UUID.fromString(id)));
            case "staff" -> new Recipient.Staff(new StaffId(id));
            case "desk" -> new Recipient.Desk(id);
            case "registrant" -> new Recipient.Registrant(UUID.fromString(id));
            default -> throw new IllegalStateException("Unknown kind of recipient: " + kind(name));
        };
    }

    private static String kind(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    private static String id(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
