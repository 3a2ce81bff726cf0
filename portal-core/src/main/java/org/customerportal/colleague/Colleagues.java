package org.customerportal.colleague;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationId;
import org.customerportal.invitation.InvitationOffice;
import org.customerportal.invitation.InvitationPorts;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.invitation.InvitationState;
import org.customerportal.invitation.Invite;
import org.customerportal.invitation.batch.BulkInvitations;
import org.customerportal.invitation.batch.InviteAll;
import org.customerportal.invitation.batch.InviteOutcome;
import org.customerportal.invitation.batch.InvitedRow;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.user.PortalUserId;

/**
 * What a portal user does for colleagues in the organizations of which the user is an administrator. Any other organization,
 * and whatever belongs to it, is absent. The right is asked for in each call, and once more when an invitation is accepted.
 *
 * <p>An administrator gives at most the own role and at most the own sharing ({@link #grantable}), and cannot change the own
 * membership.
 */
public final class Colleagues {

    private final PortalUserId self;
    private final PortalKey portal;
    private final InvitationPorts ports;
    private final InvitationOffice office;
    private final Administration administration;

    /** Makes the service for this user in this portal, in whose name colleagues are invited. */
    public Colleagues(PortalUserId self, PortalKey portal, InvitationOffice office, InvitationPorts ports) {
        this.self = self;
        this.portal = portal;
        this.ports = ports;
        this.office = office;
        this.administration = new Administration(self, ports);
    }

    /** Returns the organizations that the user administers, oldest membership first. */
    public List<Organization> organizations() {
        return ports.useCases().run(() -> {
            List<OrganizationId> administered = ports.memberships().inForce(self).stream()
                    .filter(membership -> membership.role() == Role.ADMINISTRATOR)
                    .map(Membership::organization)
                    .toList();
            List<Organization> known = ports.organizations().findAll(administered);
            return administered.stream()
                    .flatMap(id -> known.stream().filter(one -> one.id().equals(id)))
                    .toList();
        });
    }

    /**
     * Returns an organization that the user administers.
     *
     * @throws NotFoundException if the user administers none with this id
     */
    public Organization organization(OrganizationId id) {
        return ports.useCases().run(() -> {
            administration.of(id);
            return ports.organizations().find(id).orElseThrow(() -> new NotFoundException("organization"));
        });
    }

    /**
     * Returns who belongs to the organization, oldest membership first; at most {@value ColleagueList#MOST_SHOWN}.
     *
     * @throws NotFoundException if the user does not administer it
     */
    public List<ColleagueView> members(OrganizationId organization) {
        return ports.useCases().run(() -> {
            administration.of(organization);
            return new ColleagueList(self, ports).of(organization);
        });
    }

    /**
     * Returns one member.
     *
     * @throws NotFoundException if the user does not administer the organization, or nobody with this id belongs to it
     */
    public ColleagueView member(OrganizationId organization, PortalUserId user) {
        return ports.useCases().run(() -> {
            administration.of(organization);
            return new ColleagueList(self, ports).find(organization, user);
        });
    }

    /**
     * Returns the invitations to the organization, whoever invited, latest issued first.
     *
     * @param state only those that stand there now; empty for all
     * @throws NotFoundException if the user does not administer the organization
     */
    public Page<InvitedColleague> invitations(
            OrganizationId organization, Optional<InvitationState> state, PageRequest page) {
        String query = "colleagues|%s|%s|customer:%s"
                .formatted(organization.value(), state.map(Enum::name).orElse("all"), self.value());
        InvitationSelection selection = new InvitationSelection(state, Optional.of(organization), Optional.empty());
        return ports.useCases().run(() -> {
            administration.of(organization);
            return new InvitedList(ports).page(selection, page, query);
        });
    }

    /**
     * Returns one invitation to an organization that the user administers.
     *
     * @throws NotFoundException if there is none with this id
     */
    public InvitedColleague invitation(InvitationId id) {
        return ports.useCases().run(() -> new InvitedList(ports).view(find(id)));
    }

    /**
     * Returns how much the user may let others see there, the least first: what the user sees, or less.
     *
     * @throws NotFoundException if the user does not administer the organization
     */
    public List<Sharing> grantable(OrganizationId organization) {
        return ports.useCases().run(() -> Administration.grantable(administration.of(organization)));
    }

    /**
     * Invites somebody. The answer is the same whether a mail follows, somebody has an invitation there or belongs there
     * already, or is disabled; what came of it is in the log, and as far as it concerns the organization in its lists.
     *
     * @throws NotFoundException if the user does not administer the organization
     * @throws InvalidInputException at {@code email}: {@code required}, {@code too-long} or {@code malformed}; at
     *     {@code sharing}: {@code not-an-option} if it is more than the user has
     */
    public void invite(InviteColleague command) {
        OrganizationId organization = command.organization();
        Runnable right = () -> Administration.refuseUnlessGrantable(administration.of(organization), command.sharing());
        refuseUnlessGrantable(organization, command.sharing());
        try {
            office.invite(
                    new Invite(
                            command.email(),
                            organization,
                            command.role(),
                            command.sharing(),
                            portal,
                            command.welcome()),
                    Actor.customer(self),
                    right);
        } catch (NotAllowedException thereAlreadyOrDisabled) {
            ports.useCases().independent(() -> {
                administration.record(
                        EventType.INVITE_REFUSED,
                        EventSubject.Kind.ORGANIZATION,
                        organization.value(),
                        Map.of("reason", thereAlreadyOrDisabled.reason()));
                return organization;
            });
        }
    }

    /**
     * Invites those of a list whose turn it is, each as {@link #invite} does and in a unit of work of its own; never call it in a
     * transaction. Of a row that was taken in no more is told than {@link InviteOutcome#RECEIVED}.
     *
     * @return an outcome for each row whose turn it was, in order
     * @throws NotFoundException if the user does not administer the organization
     * @throws InvalidInputException at {@code sharing}: {@code not-an-option}; nobody was invited
     */
    public List<InvitedRow> inviteAll(InviteAll command) {
        OrganizationId organization = command.organization();
        refuseUnlessGrantable(organization, command.sharing());
        return BulkInvitations.each(command, (address, role) -> {
            invite(new InviteColleague(address.spelling(), organization, role, command.sharing(), command.welcome()));
            return InviteOutcome.RECEIVED;
        });
    }

    /**
     * Sends a pending or expired invitation again: a new link, the old one dies, the clock restarts.
     *
     * @throws NotFoundException if there is none with this id to an organization that the user administers
     * @throws NotAllowedException {@code NOT_PENDING} if it was accepted or revoked; {@code SENT_RECENTLY} if it was sent less
     *     than {@link org.customerportal.invitation.PendingInvitations#PAUSE} ago; {@code BEYOND_OWN_SHARING} if it offers more
     *     than the user may give
     */
    public void resend(InvitationId id) {
        change(id, invitation -> {
            if (!administration.of(invitation.organization()).sharing().covers(invitation.sharing())) {
                throw new NotAllowedException("BEYOND_OWN_SHARING");
            }
            office.pending().resendWithPause(invitation, Actor.customer(self));
        });
    }

    /**
     * Takes a pending or expired invitation back; its link dies.
     *
     * @throws NotFoundException if there is none with this id to an organization that the user administers
     * @throws NotAllowedException {@code NOT_PENDING} if it was accepted or revoked
     */
    public void revoke(InvitationId id) {
        change(id, invitation -> office.pending().revoke(invitation, Actor.customer(self)));
    }

    /**
     * Changes what a colleague is and sees. It counts from the colleague's next call on.
     *
     * @param sharing what the user may give, or what the colleague has already
     * @throws NotFoundException if the user does not administer the organization, or nobody with this id belongs to it
     * @throws NotAllowedException {@code OWN_MEMBERSHIP}
     * @throws InvalidInputException at {@code sharing}: {@code not-an-option}
     * @throws org.customerportal.problem.StaleVersionException if one of the two memberships was changed meanwhile
     */
    public void change(OrganizationId organization, PortalUserId user, Role role, Sharing sharing) {
        ports.useCases().run(() -> {
            Membership own = administration.of(organization);
            Membership before = administration.colleague(organization, user);
            if (!before.sharing().equals(sharing)) {
                Administration.refuseUnlessGrantable(own, sharing);
            }
            Membership after = administration.replace(own, before.with(role, sharing));
            administration.record(
                    EventType.MEMBERSHIP_CHANGED,
                    EventSubject.Kind.USER,
                    user.value(),
                    Map.of(
                            "organization",
                            organization.value().toString(),
                            "from",
                            before.summary(),
                            "to",
                            after.summary()));
            return after;
        });
    }

    /**
     * Ends the membership of a colleague. The person's requests stay with the organization; whom the person has invited cannot
     * accept any more.
     *
     * @throws NotFoundException if the user does not administer the organization, or nobody with this id belongs to it
     * @throws NotAllowedException {@code OWN_MEMBERSHIP}
     * @throws org.customerportal.problem.StaleVersionException if one of the two memberships was changed meanwhile
     */
    public void remove(OrganizationId organization, PortalUserId user) {
        ports.useCases().run(() -> {
            Membership own = administration.of(organization);
            Membership ended = administration.replace(own, administration.colleague(organization, user));
            ports.memberships().remove(user, organization);
            administration.record(
                    EventType.MEMBERSHIP_ENDED,
                    EventSubject.Kind.USER,
                    user.value(),
                    Map.of("organization", organization.value().toString(), "from", ended.summary()));
            return ended;
        });
    }

    private void refuseUnlessGrantable(OrganizationId organization, Sharing sharing) {
        ports.useCases().run(() -> {
            Administration.refuseUnlessGrantable(administration.of(organization), sharing);
            return organization;
        });
    }

    private void change(InvitationId id, Consumer<Invitation> move) {
        ports.useCases().run(() -> {
            move.accept(find(id));
            return id;
        });
    }

    private Invitation find(InvitationId id) {
        Invitation found = office.find(id);
        try {
            administration.of(found.organization());
            return found;
        } catch (NotFoundException notOwn) {
            throw new NotFoundException("invitation");
        }
    }
}
