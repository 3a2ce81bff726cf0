package org.customerportal.account.copy;

import org.customerportal.event.Actor;
import org.customerportal.problem.NotFoundException;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.user.PortalUserId;

/** Where staff with the right to manage people get a copy of what is kept about somebody. */
public final class CopyDesk {

    private final StaffMember member;
    private final CopyPorts ports;

    /** Makes the service for this person of the host. */
    public CopyDesk(StaffMember member, CopyPorts ports) {
        this.member = member;
        this.ports = ports;
    }

    /**
     * Returns the copy about this person, which is the same that the person gets.
     *
     * @throws NotFoundException if there is no such person
     */
    public PersonalCopy of(PortalUserId person) {
        member.require(StaffRight.MANAGE_PEOPLE);
        ports.useCases()
                .run(() -> ports.people().users().find(person).orElseThrow(() -> new NotFoundException("user")));
        return new PersonalCopy(person, Actor.staff(member.id()), ports);
    }
}
