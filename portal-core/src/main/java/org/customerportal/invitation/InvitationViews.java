package org.customerportal.invitation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.customerportal.event.Actor;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.staff.StaffMember;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;

/** Invitations with the names of those whom they concern, read at once. */
final class InvitationViews {

    private final InvitationPorts ports;
    private final Map<PortalUserId, PortalUser> users;
    private final Map<OrganizationId, Organization> organizations;

    private InvitationViews(
            InvitationPorts ports,
            Map<PortalUserId, PortalUser> users,
            Map<OrganizationId, Organization> organizations) {
        this.ports = ports;
        this.users = users;
        this.organizations = organizations;
    }

    /** Reads the names for these invitations, of which there are at most 100. */
    static InvitationViews of(List<Invitation> invitations, InvitationPorts ports) {
        Set<PortalUserId> people = new HashSet<>();
        invitations.forEach(invitation -> {
            people.add(invitation.user());
            customer(invitation.invitedBy()).ifPresent(people::add);
        });
        Set<OrganizationId> places =
                invitations.stream().map(Invitation::organization).collect(Collectors.toSet());
        return new InvitationViews(
                ports,
                ports.users().findAll(people).stream().collect(Collectors.toMap(PortalUser::id, Function.identity())),
                ports.organizations().findAll(places).stream()
                        .collect(Collectors.toMap(Organization::id, Function.identity())));
    }

    InvitationView view(Invitation invitation) {
        return new InvitationView(
                invitation.id(),
                known(users, invitation.user()).email().spelling(),
                invitation.organization(),
                known(organizations, invitation.organization()).name(),
                invitation.role(),
                invitation.sharing(),
                name(invitation.invitedBy()),
                invitation.stateAt(ports.useCases().now()),
                invitation.issuedAt(),
                invitation.sentAt(),
                invitation.expiresAt(),
                invitation.resends());
    }

    private String name(Actor inviter) {
        return inviter.fold(
                () -> "",
                user -> Optional.ofNullable(users.get(user))
                        .map(PortalUser::displayName)
                        .orElse(""),
                staff -> ports.staff().find(staff).map(StaffMember::name).orElse(""),
                () -> "");
    }

    private static Optional<PortalUserId> customer(Actor actor) {
        return actor.fold(Optional::empty, Optional::of, staff -> Optional.empty(), Optional::empty);
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("an invitation names something that is not stored");
        }
        return value;
    }
}
