package org.customerportal.colleague;

import java.util.Optional;
import org.customerportal.event.Actor;
import org.customerportal.invitation.InvitationPorts;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.registration.RegistrationId;
import org.customerportal.registration.RegistrationOffice;
import org.customerportal.registration.RegistrationView;
import org.customerportal.user.PortalUserId;

/**
 * Who waits to become a colleague, for administrators of the organization. Any other organization, and whoever waits for it, is
 * absent.
 */
public final class WaitingColleagues {

    private final PortalUserId self;
    private final RegistrationOffice office;
    private final InvitationPorts ports;
    private final Administration administration;

    /** Makes the service for this user. */
    public WaitingColleagues(PortalUserId self, RegistrationOffice office, InvitationPorts ports) {
        this.self = self;
        this.office = office;
        this.ports = ports;
        this.administration = new Administration(self, ports);
    }

    /**
     * Returns who waits, latest asked first.
     *
     * @throws NotFoundException if the user does not administer the organization
     */
    public Page<RegistrationView> list(OrganizationId organization, PageRequest page) {
        String query = "waiting|%s|customer:%s".formatted(organization.value(), self.value());
        return ports.useCases().run(() -> {
            administration.of(organization);
            return office.waiting(Optional.of(organization), page, query);
        });
    }

    /**
     * Lets somebody in who waits: an invitation as a member who sees only own requests goes out, for which the user answers.
     * Somebody whom staff have disabled gets none, and the user does not learn of it.
     *
     * @throws NotFoundException if nobody ever waited under this id for an organization that the user administers, or the time
     *     is over
     * @throws NotAllowedException {@code NOT_WAITING} if somebody has decided; {@code PORTAL_GONE}: the registration still
     *     waits
     */
    public void approve(RegistrationId id) {
        office.approve(id, Actor.customer(self), this::refuseUnlessOwn);
    }

    /**
     * Turns somebody away who waits; a mail says so.
     *
     * @throws NotFoundException as of {@link #approve}
     * @throws NotAllowedException {@code NOT_WAITING} if somebody has decided
     */
    public void decline(RegistrationId id) {
        office.decline(id, Actor.customer(self), this::refuseUnlessOwn);
    }

    private void refuseUnlessOwn(OrganizationId organization) {
        try {
            administration.of(organization);
        } catch (NotFoundException notOwn) {
            throw new NotFoundException("registration");
        }
    }
}
