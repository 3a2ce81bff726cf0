package org.customerportal.invitation.batch;

import java.util.List;
import org.customerportal.event.Actor;
import org.customerportal.invitation.InvitationOffice;
import org.customerportal.invitation.Invite;
import org.customerportal.portal.PortalKey;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;

/** Invites many people at once, for staff with the right to manage people. */
public final class BulkInvitationDesk {

    private final StaffMember member;
    private final InvitationOffice office;

    /** Makes the service for this person of the host. */
    public BulkInvitationDesk(StaffMember member, InvitationOffice office) {
        this.member = member;
        this.office = office;
    }

    /**
     * Invites those whose turn it is. Each row is a unit of work of its own; never call it in a transaction.
     *
     * @param portal in whose name
     * @return an outcome for each row whose turn it was, in order
     * @throws org.customerportal.problem.InvalidInputException at {@code organization} or {@code portal}: {@code unknown};
     *     nobody was invited
     */
    public List<InvitedRow> inviteAll(InviteAll command, PortalKey portal) {
        member.require(StaffRight.MANAGE_PEOPLE);
        office.refuseUnlessKnown(command.organization(), portal);
        return BulkInvitations.each(command, (address, role) -> {
            office.invite(
                    new Invite(
                            address.spelling(),
                            command.organization(),
                            role,
                            command.sharing(),
                            portal,
                            command.welcome()),
                    Actor.staff(member.id()),
                    () -> {});
            return InviteOutcome.INVITED;
        });
    }
}
