package org.customerportal.account.address;

import java.util.Map;
import java.util.Optional;
import org.customerportal.event.Actor;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.UserState;

/** What staff with the right to manage people do about somebody's address. */
public final class AddressDesk {

    private final StaffMember member;
    private final Map<PortalKey, PortalDefinition> portals;
    private final AddressPorts ports;
    private final AddressChanges changes;

    /** Makes the service for this person of the host. */
    public AddressDesk(StaffMember member, Map<PortalKey, PortalDefinition> portals, AddressPorts ports) {
        this.member = member;
        this.portals = Map.copyOf(portals);
        this.ports = ports;
        this.changes = new AddressChanges(ports);
    }

    /**
     * Returns the address that waits to be confirmed by this person, if one does.
     *
     * @throws NotFoundException if there is no such person
     */
    public Optional<PendingAddress> pending(PortalUserId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> changes.waiting(find(id).id()));
    }

    /**
     * Asks for another address on behalf of a person, who confirms it from the new one; the old one is told and counts until
     * then. An earlier wish is over.
     *
     * @param email exactly one address
     * @param portal in whose name the person is written to
     * @throws NotFoundException if there is no such person
     * @throws NotAllowedException {@code NOT_ACTIVE} if the person may not sign in
     * @throws InvalidInputException at {@code email}: {@code malformed}, {@code unchanged} or {@code taken}; at
     *     {@code portal}: {@code unknown}
     */
    public PendingAddress change(PortalUserId id, String email, PortalKey portal) {
        member.require(StaffRight.MANAGE_PEOPLE);
        PortalDefinition definition = portals.get(portal);
        if (definition == null) {
            throw new InvalidInputException(Violation.of("portal", "unknown"));
        }
        return ports.useCases().run(() -> {
            PortalUser user = find(id);
            if (user.state() != UserState.ACTIVE) {
                throw new NotAllowedException("NOT_ACTIVE");
            }
            EmailAddress to = changes.read(user, email);
            if (ports.users().find(to).filter(other -> !other.id().equals(id)).isPresent()) {
                throw new InvalidInputException(Violation.of("email", "taken"));
            }
            return changes.request(user, to, definition, Actor.staff(member.id()));
        });
    }

    /**
     * Ends what waits for this person; its link dies. Without any, nothing happens.
     *
     * @throws NotFoundException if there is no such person
     */
    public void cancel(PortalUserId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        ports.useCases().run(() -> {
            changes.drop(find(id).id());
            return id;
        });
    }

    private PortalUser find(PortalUserId id) {
        return ports.users().find(id).orElseThrow(() -> new NotFoundException("user"));
    }
}
