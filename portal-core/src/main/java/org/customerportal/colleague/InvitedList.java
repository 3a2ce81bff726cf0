package org.customerportal.colleague;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationPorts;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;

/** Invitations as administrators of their organization see them, in the transaction that is open. */
final class InvitedList {

    private final InvitationPorts ports;

    InvitedList(InvitationPorts ports) {
        this.ports = ports;
    }

    Page<InvitedColleague> page(InvitationSelection selection, PageRequest page, String query) {
        Slice slice = page.slice(query);
        List<Invitation> rows =
                ports.invitations().list(selection, ports.useCases().now(), slice);
        Map<PortalUserId, PortalUser> invitees =
                ports
                        .users()
                        .findAll(rows.stream().map(Invitation::user).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(PortalUser::id, Function.identity()));
        return slice.page(rows, row -> new Position(row.issuedAt(), row.id().value()), query)
                .map(row -> view(row, Optional.ofNullable(invitees.get(row.user()))));
    }

    InvitedColleague view(Invitation invitation) {
        return view(invitation, ports.users().find(invitation.user()));
    }

    private InvitedColleague view(Invitation invitation, Optional<PortalUser> invitee) {
        return new InvitedColleague(
                invitation.id(),
                invitee.map(user -> user.email().canonical()).orElse(""),
                invitation.role(),
                invitation.sharing(),
                invitation.stateAt(ports.useCases().now()),
                invitation.sentAt(),
                invitation.expiresAt(),
                invitation.resends());
    }
}
