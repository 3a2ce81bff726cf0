package org.customerportal.colleague;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.invitation.InvitationPorts;
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.UserState;

/** What one administrator may do, asked in the transaction that is open, and noted in the log. */
final class Administration {

    private final PortalUserId self;
    private final InvitationPorts ports;

    Administration(PortalUserId self, InvitationPorts ports) {
        this.self = self;
        this.ports = ports;
    }

    /** Returns the membership by which the organization is administered. */
    Membership of(OrganizationId organization) {
        return ports.memberships()
                .find(self, organization)
                .filter(membership -> membership.role() == Role.ADMINISTRATOR)
                .filter(membership -> ports.organizations().isActive(organization))
                .filter(membership -> ports.users()
                        .find(self)
                        .filter(user -> user.state() == UserState.ACTIVE)
                        .isPresent())
                .orElseThrow(() -> new NotFoundException("organization"));
    }

    /** Returns what may be given by this membership, the least first. */
    static List<Sharing> grantable(Membership own) {
        List<Sharing> more = own.sharing()
                .fold(
                        List::of,
                        whole -> List.of(new Sharing.OrganizationRequests(false), Sharing.organization()),
                        some -> List.of(
                                new Sharing.FilteredRequests(some.filter(), false), Sharing.filtered(some.filter())));
        return Stream.concat(Stream.of(Sharing.own()), more.stream().filter(own.sharing()::covers))
                .toList();
    }

    /** Refuses to give what the administrator does not have. */
    static void refuseUnlessGrantable(Membership own, Sharing sharing) {
        if (!own.sharing().covers(sharing)) {
            throw new InvalidInputException(Violation.of("sharing", "not-an-option"));
        }
    }

    /** Returns somebody else's membership. */
    Membership colleague(OrganizationId organization, PortalUserId user) {
        Membership found =
                ports.memberships().find(user, organization).orElseThrow(() -> new NotFoundException("membership"));
        if (user.equals(self)) {
            throw new NotAllowedException("OWN_MEMBERSHIP");
        }
        return found;
    }

    /**
     * Replaces the membership of a colleague, and writes the own one along: of two administrators who take the role away from
     * each other at once, one loses. Both rows are written in the order of their ids, so that neither waits for the other.
     */
    Membership replace(Membership own, Membership changed) {
        boolean ownFirst = own.user().value().compareTo(changed.user().value()) < 0;
        if (ownFirst) {
            ports.memberships().replace(own);
        }
        Membership stored = ports.memberships().replace(changed);
        if (!ownFirst) {
            ports.memberships().replace(own);
        }
        return stored;
    }

    void record(EventType type, EventSubject.Kind kind, UUID id, Map<String, String> details) {
        ports.useCases().record(type, Actor.customer(self), new EventSubject(kind, id), details);
    }
}
