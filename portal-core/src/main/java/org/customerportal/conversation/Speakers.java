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
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;

/** The names of those who speak on one page, read at once. */
final class Speakers {

    private final Map<PortalUserId, PortalUser> users;
    private final StaffDirectory directory;
    private final Optional<String> staffAppearAs;

    private Speakers(Map<PortalUserId, PortalUser> users, StaffDirectory directory, Optional<String> staffAppearAs) {
        this.users = users;
        this.directory = directory;
        this.staffAppearAs = staffAppearAs;
    }

    /**
     * Reads the names of these actors.
     *
     * @param staffAppearAs how to call every person of the host; empty to call them by name
     */
    static Speakers of(Collection<Actor> actors, RequestPorts ports, Optional<String> staffAppearAs) {
        Set<PortalUserId> customers = new HashSet<>();
        actors.forEach(actor -> customer(actor).ifPresent(customers::add));
        return new Speakers(
                ports.users().findAll(customers).stream()
                        .collect(Collectors.toMap(PortalUser::id, Function.identity())),
                ports.staff(),
                staffAppearAs);
    }

    String name(Actor actor) {
        return actor.fold(
                () -> "",
                user -> Optional.ofNullable(users.get(user))
                        .map(PortalUser::displayName)
                        .orElse(""),
                this::name,
                () -> "");
    }

    String name(StaffId staff) {
        return staffAppearAs.orElseGet(
                () -> directory.find(staff).map(StaffMember::name).orElse(staff.value()));
    }

    static boolean isStaff(Actor actor) {
        return actor.fold(() -> false, user -> false, staff -> true, () -> true);
    }

    private static Optional<PortalUserId> customer(Actor actor) {
        return actor.fold(Optional::empty, Optional::of, staff -> Optional.empty(), Optional::empty);
    }
}
