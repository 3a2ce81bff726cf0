package org.customerportal.invitation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.customerportal.event.Actor;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
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

/** What staff with the right to manage people do with invitations. */
public final class InvitationDesk {

    private final StaffMember member;
    private final InvitationPorts ports;
    private final InvitationOffice office;

    /** Makes the service for this person of the host. */
    public InvitationDesk(StaffMember member, Map<PortalKey, PortalDefinition> portals, InvitationPorts ports) {
        this.member = member;
        this.ports = ports;
        this.office = new InvitationOffice(portals, ports);
    }

    /**
     * Invites somebody; a mail with a link follows. Somebody who has an account already is asked to join and belongs to the
     * organization from acceptance on.
     *
     * @throws InvalidInputException at {@code email}: {@code malformed}; at {@code organization} or {@code portal}:
     *     {@code unknown}
     * @throws NotAllowedException {@code ALREADY_PENDING}, {@code ALREADY_MEMBER} or {@code USER_DISABLED}; nothing is sent
     */
    public InvitationView invite(Invite command) {
        member.require(StaffRight.MANAGE_PEOPLE);
        Invitation issued = office.invite(command, self(), () -> {});
        return ports.useCases().run(() -> office.view(issued));
    }

    /**
     * Sends a pending or expired invitation again: a new link, the old one dies, the clock restarts.
     *
     * @throws NotFoundException if there is none with this id
     * @throws NotAllowedException {@code NOT_PENDING} if it was accepted or revoked, {@code PORTAL_GONE} if the portal in
     *     whose name it was issued is no longer there
     */
    public InvitationView resend(InvitationId id) {
        return change(id, invitation -> office.pending().resend(invitation, self()));
    }

    /**
     * Takes a pending or expired invitation back; its link dies.
     *
     * @throws NotFoundException if there is none with this id
     * @throws NotAllowedException {@code NOT_PENDING} if it was accepted or revoked
     */
    public InvitationView revoke(InvitationId id) {
        return change(id, invitation -> office.pending().revoke(invitation, self()));
    }

    /**
     * Returns one invitation.
     *
     * @throws NotFoundException if there is none with this id
     */
    public InvitationView get(InvitationId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> office.view(office.find(id)));
    }

    /**
     * Returns invitations, latest issued first.
     *
     * @param state only those that stand there now; empty for all
     */
    public Page<InvitationView> list(Optional<InvitationState> state, PageRequest page) {
        return list(state, Optional.empty(), "", page);
    }

    /**
     * Returns invitations for which all that is given holds, latest issued first.
     *
     * @param state only those that stand there now
     * @param organization only those to this organization
     * @param address only those to addresses that begin so, as {@link EmailAddress#beginning} reads it; blank for all
     * @throws InvalidInputException at {@code address}: {@code too-long}, or {@code too-many} if addresses of more than
     *     {@value InvitationSelection#MOST_INVITEES} people begin so
     */
    public Page<InvitationView> list(
            Optional<InvitationState> state, Optional<OrganizationId> organization, String address, PageRequest page) {
        member.require(StaffRight.MANAGE_PEOPLE);
        if (address.length() > EmailAddress.MAX_LENGTH) {
            throw new InvalidInputException(Violation.of("address", "too-long", "max", EmailAddress.MAX_LENGTH));
        }
        Optional<String> beginning = EmailAddress.beginning(address);
        String query = "invitations|%s|%s|%s|staff:%s"
                .formatted(
                        state.map(Enum::name).orElse("all"),
                        organization.map(known -> known.value().toString()).orElse("all"),
                        beginning.orElse(""),
                        member.id().value());
        return ports.useCases().run(() -> {
            Optional<Set<PortalUserId>> invitees = beginning.map(this::invitees);
            return office.list(new InvitationSelection(state, organization, invitees), page, query);
        });
    }

    private Set<PortalUserId> invitees(String beginning) {
        Set<PortalUserId> found = ports.users().startingWith(beginning, InvitationSelection.MOST_INVITEES + 1).stream()
                .map(PortalUser::id)
                .collect(Collectors.toSet());
        if (found.size() > InvitationSelection.MOST_INVITEES) {
            throw new InvalidInputException(
                    Violation.of("address", "too-many", "max", InvitationSelection.MOST_INVITEES));
        }
        return found;
    }

    private InvitationView change(InvitationId id, UnaryOperator<Invitation> move) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> office.view(move.apply(office.find(id))));
    }

    private Actor self() {
        return Actor.staff(member.id());
    }
}
