package org.customerportal.invitation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
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
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.Profile;
import org.customerportal.user.UserState;

/** What staff with the right to manage people do with invitations. */
public final class InvitationDesk {

    private final StaffMember member;
    private final Map<PortalKey, PortalDefinition> portals;
    private final InvitationPorts ports;
    private final PendingInvitations pending;

    /** Makes the service for this person of the host. */
    public InvitationDesk(StaffMember member, Map<PortalKey, PortalDefinition> portals, InvitationPorts ports) {
        this.member = member;
        this.portals = Map.copyOf(portals);
        this.ports = ports;
        this.pending = new PendingInvitations(ports.invitations(), ports.grants(), ports.useCases());
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
        ports.rules().check(command);
        EmailAddress email = EmailAddress.parse(command.email())
                .orElseThrow(() -> new InvalidInputException(Violation.of("email", "malformed")));
        PortalDefinition portal = portal(command.portal());
        try {
            return ports.useCases().run(() -> issue(command, email, portal));
        } catch (DuplicateException somebodyInvitedTheSamePersonMeanwhile) {
            return ports.useCases().run(() -> issue(command, email, portal));
        }
    }

    /**
     * Sends a pending or expired invitation again: a new link, the old one dies, the clock restarts.
     *
     * @throws NotFoundException if there is none with this id
     * @throws NotAllowedException {@code NOT_PENDING} if it was accepted or revoked
     */
    public InvitationView resend(InvitationId id) {
        return change(id, invitation -> {
            Instant now = ports.useCases().now();
            Instant end = now.plus(portal(invitation.portal()).settings().invitationLife());
            Invitation resent = ports.invitations().replace(invitation.resent(now, end));
            send(resent, EventType.INVITATION_RESENT);
            return resent;
        });
    }

    /**
     * Takes a pending or expired invitation back; its link dies.
     *
     * @throws NotFoundException if there is none with this id
     * @throws NotAllowedException {@code NOT_PENDING} if it was accepted or revoked
     */
    public InvitationView revoke(InvitationId id) {
        return change(id, invitation -> pending.revoke(invitation, Actor.staff(member.id())));
    }

    /**
     * Returns invitations, latest issued first.
     *
     * @param state only those that stand there now; empty for all
     */
    public Page<InvitationView> list(Optional<InvitationState> state, PageRequest page) {
        member.require(StaffRight.MANAGE_PEOPLE);
        String query = "invitations|" + state.map(Enum::name).orElse("all") + "|staff:"
                + member.id().value();
        Slice slice = page.slice(query);
        return ports.useCases().run(() -> {
            List<Invitation> rows =
                    ports.invitations().list(state, ports.useCases().now(), slice);
            Map<PortalUserId, PortalUser> users =
                    ports.users().findAll(rows.stream().map(Invitation::user).collect(Collectors.toSet())).stream()
                            .collect(Collectors.toMap(PortalUser::id, Function.identity()));
            Map<OrganizationId, Organization> organizations = ports
                    .organizations()
                    .findAll(rows.stream().map(Invitation::organization).collect(Collectors.toSet()))
                    .stream()
                    .collect(Collectors.toMap(Organization::id, Function.identity()));
            return slice.page(rows, row -> new Position(row.issuedAt(), row.id().value()), query)
                    .map(row -> view(row, known(users, row.user()), known(organizations, row.organization())));
        });
    }

    private InvitationView issue(Invite command, EmailAddress email, PortalDefinition portal) {
        Organization organization = ports.organizations()
                .find(command.organization())
                .orElseThrow(() -> new InvalidInputException(Violation.of("organization", "unknown")));
        PortalUser user = ports.users().find(email).orElseGet(() -> newcomer(email, portal));
        refuseUnlessInvitable(user, organization.id());
        Invitation issued = ports.invitations().add(offer(command, user, portal));
        send(issued, EventType.INVITATION_ISSUED);
        return view(issued, user, organization);
    }

    private Invitation offer(Invite command, PortalUser user, PortalDefinition portal) {
        Instant now = ports.useCases().now();
        return new Invitation(
                new InvitationId(ports.useCases().newId()),
                user.id(),
                command.organization(),
                command.role(),
                command.sharing(),
                portal.key(),
                Actor.staff(member.id()),
                InvitationState.PENDING,
                now,
                now,
                now.plus(portal.settings().invitationLife()),
                0,
                0);
    }

    /**
     * Returns one invitation.
     *
     * @throws NotFoundException if there is none with this id
     */
    public InvitationView get(InvitationId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> view(find(id)));
    }

    private InvitationView change(InvitationId id, UnaryOperator<Invitation> move) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> {
            Invitation current = find(id);
            if (current.outcome() != InvitationState.PENDING) {
                throw new NotAllowedException("NOT_PENDING");
            }
            return view(move.apply(current));
        });
    }

    private Invitation find(InvitationId id) {
        return ports.invitations().find(id).orElseThrow(() -> new NotFoundException("invitation"));
    }

    private void send(Invitation invitation, EventType type) {
        ports.grants()
                .issue(new TokenGrant(
                        ports.useCases().newId(),
                        TokenPurpose.INVITATION,
                        invitation.id().value(),
                        invitation.sentAt(),
                        invitation.expiresAt()));
        ports.useCases()
                .record(
                        type,
                        Actor.staff(member.id()),
                        new EventSubject(
                                EventSubject.Kind.INVITATION, invitation.id().value()),
                        Map.of("portal", invitation.portal().value()));
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

    private InvitationView view(Invitation invitation) {
        PortalUser user = ports.users().find(invitation.user()).orElseThrow();
        Organization organization =
                ports.organizations().find(invitation.organization()).orElseThrow();
        return view(invitation, user, organization);
    }

    private InvitationView view(Invitation invitation, PortalUser user, Organization organization) {
        return new InvitationView(
                invitation.id(),
                user.email().spelling(),
                organization.name(),
                invitation.role(),
                invitation.stateAt(ports.useCases().now()),
                invitation.issuedAt(),
                invitation.sentAt(),
                invitation.expiresAt(),
                invitation.resends());
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("an invitation names something that is not stored");
        }
        return value;
    }
}
