package org.customerportal.account.erasure;

import java.util.Map;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.UserState;

/** Where staff with the right to manage people erase somebody. */
public final class ErasureDesk {

    private final StaffMember member;
    private final ErasurePorts ports;

    /** Makes the service for this person of the host. */
    public ErasureDesk(StaffMember member, ErasurePorts ports) {
        this.member = member;
        this.ports = ports;
    }

    /**
     * Erases a person for good: name, address, picture and everything else that tells who it was are gone at once, and so are
     * password, second factor, external identities, sessions, links, invitations, memberships and what the person wanted no mail about.
     * Requests and comments stay under a pseudonym, as they were written. The address is free for somebody new.
     *
     * @throws NotFoundException if there is no such person
     * @throws NotAllowedException {@code ERASED} if the person was erased before
     * @throws org.customerportal.problem.StaleVersionException if the person was changed at the same moment; nothing is
     *     erased, and the call can be repeated
     */
    public void erase(PortalUserId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        ports.useCases().run(() -> {
            PortalUser user = ports.users().find(id).orElseThrow(() -> new NotFoundException("user"));
            if (user.state() == UserState.ERASED) {
                throw new NotAllowedException("ERASED");
            }
            Actor by = Actor.staff(member.id());
            ports.users().replace(user.erase());
            // The password before the sessions: whoever signs in by it at this moment either fails or loses the session
            // here.
            ports.passwords().remove(id);
            ports.factors().remove(id);
            ports.identities().removeAll(id);
            ports.waysIn().close(id, by);
            forgetWhatWasTold(user);
            ports.memberships().of(id).forEach(place -> ports.memberships().remove(id, place.organization()));
            ports.useCases()
                    .record(EventType.USER_ERASED, by, new EventSubject(EventSubject.Kind.USER, id.value()), Map.of());
            return id;
        });
    }

    private void forgetWhatWasTold(PortalUser user) {
        ports.addresses().forgetAll(user.id());
        ports.pictures().remove(user.id());
        ports.silences().forget(user.id());
        ports.registrations().forget(user.email());
    }
}
