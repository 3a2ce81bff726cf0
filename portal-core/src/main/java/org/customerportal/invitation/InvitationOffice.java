package org.customerportal.invitation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.customerportal.event.Actor;
import org.customerportal.event.EventType;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.Profile;
import org.customerportal.user.UserState;

/**
 * Issues invitations and tells what became of them, for whoever has asked for the right to manage them. Thread-safe.
 */
public final class InvitationOffice {

    private final Map<PortalKey, PortalDefinition> portals;
    private final InvitationPorts ports;
    private final PendingInvitations pending;

    /** Makes the service of one tenant. */
    public InvitationOffice(Map<PortalKey, PortalDefinition> portals, InvitationPorts ports) {
        this.portals = Map.copyOf(portals);
        this.ports = ports;
        this.pending = new PendingInvitations(portals, ports);
    }

    /** Returns what happens to pending invitations. */
    public PendingInvitations pending() {
        return pending;
    }

    /** Says whether there is a portal under this key to invite into. */
    public boolean knows(PortalKey portal) {
        return portals.containsKey(portal);
    }

    /**
     * Invites somebody, in a transaction of its own unless one is open.
     *
     * @param by who invites
     * @param right runs first in the transaction and throws if who invites may not
     * @return the invitation as stored
     * @throws InvalidInputException at {@code email}: {@code malformed}; at {@code organization} or {@code portal}:
     *     {@code unknown}; at {@code organization}: {@code disabled}
     * @throws NotAllowedException {@code ALREADY_PENDING}, {@code ALREADY_MEMBER} or {@code USER_DISABLED}; nothing is sent
     */
    public Invitation invite(Invite command, Actor by, Runnable right) {
        ports.rules().check(command);
        try {
            return ports.useCases().run(() -> issue(command, by, right));
        } catch (DuplicateException somebodyInvitedTheSamePersonMeanwhile) {
            return ports.useCases().run(() -> issue(command, by, right));
        }
    }

    /**
     * Invites somebody as {@link #invite} does, in the transaction that is open.
     *
     * @throws NotAllowedException as of {@link #invite}; nothing was written
     * @throws DuplicateException if somebody invites the same person at this moment; the transaction is lost and can be repeated
     */
    public Invitation issue(Invite command, Actor by) {
        return issue(command, by, () -> {});
    }

    /**
     * Checks where invitations lead, for who issues many of them.
     *
     * @throws InvalidInputException at {@code organization} or {@code portal}: {@code unknown}; at {@code organization}:
     *     {@code disabled}
     */
    public void refuseUnlessKnown(OrganizationId organization, PortalKey portal) {
        ports.useCases().run(() -> {
            refuseUnlessKnown(organization);
            return portal(portal);
        });
    }

    private void refuseUnlessKnown(OrganizationId organization) {
        Organization known = ports.organizations()
                .find(organization)
                .orElseThrow(() -> new InvalidInputException(Violation.of("organization", "unknown")));
        if (!known.isActive()) {
            throw new InvalidInputException(Violation.of("organization", "disabled"));
        }
    }

    /**
     * Returns the selected invitations, latest issued first, in the transaction that is open.
     *
     * @param query the name of the query, with the viewer in it
     */
    public Page<InvitationView> list(InvitationSelection selection, PageRequest page, String query) {
        Slice slice = page.slice(query);
        List<Invitation> rows =
                ports.invitations().list(selection, ports.useCases().now(), slice);
        InvitationViews views = InvitationViews.of(rows, ports);
        return slice.page(rows, row -> new Position(row.issuedAt(), row.id().value()), query)
                .map(views::view);
    }

    /** Returns how those see it who manage it, in the transaction that is open. */
    public InvitationView view(Invitation invitation) {
        return InvitationViews.of(List.of(invitation), ports).view(invitation);
    }

    /**
     * Returns an invitation, in the transaction that is open.
     *
     * @throws NotFoundException if there is none with this id
     */
    public Invitation find(InvitationId id) {
        return ports.invitations().find(id).orElseThrow(() -> new NotFoundException("invitation"));
    }

    private Invitation issue(Invite command, Actor by, Runnable right) {
        EmailAddress email = EmailAddress.parse(command.email())
                .orElseThrow(() -> new InvalidInputException(Violation.of("email", "malformed")));
        PortalDefinition portal = portal(command.portal());
        right.run();
        refuseUnlessKnown(command.organization());
        PortalUser user = ports.users().find(email).orElseGet(() -> newcomer(email, portal));
        refuseUnlessInvitable(user, command.organization());
        Invitation issued = ports.invitations().add(offer(command, user, portal, by));
        pending.send(issued, EventType.INVITATION_ISSUED, by);
        return issued;
    }

    private Invitation offer(Invite command, PortalUser user, PortalDefinition portal, Actor by) {
        Instant now = ports.useCases().now();
        return new Invitation(
                new InvitationId(ports.useCases().newId()),
                user.id(),
                command.organization(),
                command.role(),
                command.sharing(),
                portal.key(),
                command.welcome(),
                by,
                InvitationState.PENDING,
                now,
                now,
                now.plus(portal.settings().links().invitation()),
                0,
                0);
    }

    private PortalUser newcomer(EmailAddress email, PortalDefinition portal) {
        Profile profile = Profile.unnamed(portal.languages().get(0), ZoneOffset.UTC);
        PortalUserId id = new PortalUserId(ports.useCases().newId());
        return ports.users()
                .add(PortalUser.invite(id, email, profile, ports.useCases().now()));
    }

    private void refuseUnlessInvitable(PortalUser user, OrganizationId organization) {
        if (user.state() == UserState.DISABLED || user.state() == UserState.ERASED) {
            throw new NotAllowedException("USER_DISABLED");
        }
        if (ports.memberships().find(user.id(), organization).isPresent()) {
            throw new NotAllowedException("ALREADY_MEMBER");
        }
        if (ports.invitations().findPending(user.id(), organization).isPresent()) {
            throw new NotAllowedException("ALREADY_PENDING");
        }
    }

    private PortalDefinition portal(PortalKey key) {
        PortalDefinition portal = portals.get(key);
        if (portal == null) {
            throw new InvalidInputException(Violation.of("portal", "unknown"));
        }
        return portal;
    }
}
