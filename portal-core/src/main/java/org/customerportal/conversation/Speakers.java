package org.customerportal.conversation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.customerportal.event.Actor;
import org.customerportal.request.service.RequestPorts;
import org.customerportal.staff.StaffId;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;

/** The names of those who speak on one page, read at once. */
final class Speakers {

    private final Map<PortalUserId, PortalUser> users;
    private final Function<StaffId, String> staffNames;

    private Speakers(Map<PortalUserId, PortalUser> users, Function<StaffId, String> staffNames) {
        this.users = users;
        this.staffNames = staffNames;
    }

    /**
     * Reads the names of these actors.
     *
     * @param staffNames how to call a person of the host
     */
    static Speakers of(Collection<Actor> actors, RequestPorts ports, Function<StaffId, String> staffNames) {
        Set<PortalUserId> customers = new HashSet<>();
        actors.forEach(actor -> customer(actor).ifPresent(customers::add));
        return new Speakers(
                ports.users().findAll(customers).stream()
                        .collect(Collectors.toMap(PortalUser::id, Function.identity())),
                staffNames);
    }

    String name(Actor actor) {
        return actor.fold(
                () -> "",
                user -> Optional.ofNullable(users.get(user))
                        .map(PortalUser::displayName)
                        .orElse(""),
                staffNames,
                () -> "");
    }

    static boolean isStaff(Actor actor) {
        return actor.fold(() -> false, user -> false, staff -> true, () -> true);
    }

    private static Optional<PortalUserId> customer(Actor actor) {
        return actor.fold(Optional::empty, Optional::of, staff -> Optional.empty(), Optional::empty);
    }
}
